#include "support/described.hpp"

#include <noaber/core/text.hpp>

namespace noaber::test {

namespace {

std::string text_of(const std::string& value)
{
    return value;
}
std::string text_of(std::int64_t value)
{
    return std::to_string(value);
}
std::string text_of(double value)
{
    return to_string(value);
}
std::string text_of(Date value)
{
    return to_string(value);
}
std::string text_of(const std::vector<std::string>& value)
{
    return join(value, ";");
}
template <class Tag>
std::string text_of(Id<Tag> value)
{
    return std::to_string(value.position());
}
template <class Enum>
requires std::is_enum_v<Enum> std::string text_of(Enum value)
{
    return std::string{word(value)};
}
template <class Enum>
std::string text_of(Flags<Enum> value)
{
    std::string result;
    for (const Word<Enum>& entry : words(Enum{})) {
        result += value.has(entry.value) ? std::string{entry.word} + ";" : "";
    }
    return result;
}
template <class T>
std::string text_of(const std::optional<T>& value)
{
    return value ? text_of(*value) : "-";
}

template <class Table>
std::string table_text(const Table& table)
{
    std::string result;
    for (const auto id : table.ids()) {
        Table::fields(table, [&](std::string_view name, const auto& column) {
            result += std::string{name} + "=" + text_of(column[id]) + " | ";
        });
        result += "\n";
    }
    return result;
}

} // namespace

std::string described(const Register& source)
{
    std::string result = table_text(source.organisations()) + table_text(source.arrangements()) +
                         table_text(source.versions()) + table_text(source.participations()) +
                         table_text(source.services()) + table_text(source.annotations());
    for (const OrganisationId id : source.organisations().ids()) {
        for (const Succession& next : source.heirs(id)) {
            result += text_of(id) + " became " + text_of(next.heir) + " on " + text_of(next.date) +
                      " " + text_of(next.part) + "\n";
        }
    }
    return result + text_of(source.date()) + " " + text_of(source.complete_from()) +
           (source.versioned() ? " versioned" : "");
}

} // namespace noaber::test
