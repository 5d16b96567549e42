#include "io/findings.hpp"

namespace noaber {

namespace {

std::vector<Finding> find(const Network& network)
{
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        if (network.ties(i).size() == 1) {
            const VersionId version = network.versions()[i];
            const OrganisationId only = network.ties(i).front().organisation;
            findings.push_back({network.source().versions().code[version],
                                message("in {} only {} takes part", network.source().name(version),
                                        network.source().organisations().name[only])});
        }
    }
    return sorted(std::move(findings));
}

} // namespace

Check single_participant()
{
    return {
        .code = "single_participant",
        .severity = Severity::note,
        .label = text("An arrangement in force has one participant"),
        .handling = message("It is kept, and ties nobody to anybody"),
        .hint = message("See whether others take part too"),
        .find = find,
    };
}

} // namespace noaber
