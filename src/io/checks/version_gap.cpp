#include "io/findings.hpp"

namespace noaber {

namespace {

std::vector<Finding> find(const Network& network)
{
    const Versions& all = network.source().versions();
    std::vector<Finding> findings;
    for (const auto& [first, second] : succeeding_versions(network.source())) {
        if (all.until[first] && all.from[second] && *all.until[first] < *all.from[second]) {
            findings.push_back(
                {all.code[first],
                 message("ends on {}, and {} begins on {}", to_string(*all.until[first]),
                         all.code[second], to_string(*all.from[second]))});
        }
    }
    return sorted(std::move(findings));
}

} // namespace

Check version_gap()
{
    return {
        .code = "version_gap",
        .severity = Severity::note,
        .label = text("The versions of an arrangement do not touch: there are days between them"),
        .handling = message("On those days the arrangement is not in force"),
        .find = find,
    };
}

} // namespace noaber
