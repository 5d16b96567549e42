#include "support/supposed.hpp"

namespace noaber::test {

scenario::Names names_by_code()
{
    const auto organisation = [](const Register& source, std::optional<Date>,
                                 std::string_view name) {
        const auto found = source.organisation(name);
        if (!found) {
            throw Error{Fault::usage, message("{} is not found", name)};
        }
        return *found;
    };
    const auto arrangement = [](const Register& source, std::optional<Date>,
                                std::string_view name) {
        for (const ArrangementId id : source.arrangements().ids()) {
            if (source.arrangements().code[id] == name) {
                return id;
            }
        }
        throw Error{Fault::usage, message("{} is not found", name)};
    };
    return {organisation, organisation, arrangement};
}

Register supposed(const Register& source, std::string_view edits, std::optional<Date> date)
{
    return scenario::apply(source, scenario::parse_edits(edits, "edits.toml"), names_by_code(),
                           date);
}

} // namespace noaber::test
