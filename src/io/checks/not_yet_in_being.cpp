#include "io/findings.hpp"

namespace noaber {

namespace {

std::vector<Finding> find(const Network& network)
{
    const Register& source = network.source();
    const Organisations& all = source.organisations();
    std::vector<Finding> findings;
    for (const ParticipationId id : source.participations().ids()) {
        const OrganisationId who = source.participations().organisation[id];
        const VersionId version = source.participations().version[id];
        const auto begun = source.versions().from[version];
        if (begun && all.from[who] && *begun < *all.from[who]) {
            findings.push_back(
                {all.code[who], message("{} exists since {}, and version {} began on {}",
                                        all.name[who], to_string(*all.from[who]),
                                        source.versions().code[version], to_string(*begun))});
        }
    }
    return sorted(std::move(findings));
}

} // namespace

Check not_yet_in_being()
{
    return {
        .code = "not_yet_in_being",
        .severity = Severity::note,
        .label = text("Listed in a version that began before it existed"),
        .handling = message(
            "It is kept: the list of a version is kept up to date, so a version is not a moment"),
        .find = find,
    };
}

} // namespace noaber
