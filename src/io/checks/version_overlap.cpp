#include "io/findings.hpp"

namespace noaber {

namespace {

/// Whether the first is still in force when the second begins.
bool overlap(const Versions& all, VersionId first, VersionId second)
{
    return all.from[second] && (!all.until[first] || *all.until[first] > *all.from[second]);
}

std::vector<Finding> find(const Network& network)
{
    const Versions& all = network.source().versions();
    std::vector<Finding> findings;
    for (const auto& [first, second] : succeeding_versions(network.source())) {
        if (overlap(all, first, second)) {
            const auto until = all.until[first];
            findings.push_back({all.code[first],
                                until
                                    ? message("ends on {}, and {} begins on {}", to_string(*until),
                                              all.code[second], to_string(*all.from[second]))
                                    : message("has no end, and {} begins on {}", all.code[second],
                                              to_string(*all.from[second]))});
        }
    }
    return sorted(std::move(findings));
}

} // namespace

Check version_overlap()
{
    return {
        .code = "version_overlap",
        .severity = Severity::warning,
        .label = text("Two versions of an arrangement are in force on the same days"),
        .handling = message("On those days the one that began last counts"),
        .find = find,
    };
}

} // namespace noaber
