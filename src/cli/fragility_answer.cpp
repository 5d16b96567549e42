#include "cli/fragility_answer.hpp"

#include <array>

namespace noaber::cli {

std::span<const Word<Of>> words(Of)
{
    using enum Of;
    static constexpr std::array all{
        Word{municipality, "municipality", text("municipalities")},
        Word{participant, "participant", text("participants")},
    };
    return all;
}

std::optional<OrganisationKind> of(const Arguments& arguments)
{
    return arguments.choice<Of>("of") == Of::municipality
               ? std::optional{OrganisationKind::municipality}
               : std::nullopt;
}

std::vector<OrganisationId> municipalities(const Session& session, const Network& network)
{
    std::vector<OrganisationId> result;
    for (const std::string& name : session.arguments().list("municipality")) {
        result.push_back(session.municipality(network, name));
    }
    return result;
}

} // namespace noaber::cli
