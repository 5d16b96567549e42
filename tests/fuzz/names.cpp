#include "fuzz/fuzz.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/read.hpp>
#include <noaber/io/reference.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return noaber::fuzz::one_input(data, size, [](std::string_view bytes) {
        using namespace noaber;
        // one name a line; all but the last are the reference's
        RegisterDraft draft;
        const auto names = split(bytes, '\n');
        for (std::size_t i = 0; i + 1 < names.size(); ++i) {
            const OrganisationId id = draft.organisations.add();
            draft.organisations.code.set(id, "c" + std::to_string(i));
            draft.organisations.name.set(id, std::string{names[i]});
            draft.organisations.kind.set(id, OrganisationKind::municipality);
        }
        const NameIndex index{std::make_shared<const Register>(std::move(draft))};
        const NameDecision decision = index.find(names.empty() ? "" : names.back());
        const bool is_nobody = decision.how == NameMatch::unknown ||
                               decision.how == NameMatch::ambiguous ||
                               decision.how == NameMatch::other;
        require(decision.code.empty() == is_nobody, "who is not decided has no code");
    });
}
