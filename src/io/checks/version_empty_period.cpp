#include "io/findings.hpp"

namespace noaber {

namespace {

std::vector<Finding> find(const Network& network)
{
    const Versions& all = network.source().versions();
    std::vector<Finding> findings;
    for (const VersionId id : all.ids()) {
        if (is_empty_period(all, id)) {
            findings.push_back({all.code[id], message("from {} until {}", to_string(*all.from[id]),
                                                      to_string(*all.until[id]))});
        }
    }
    return sorted(std::move(findings));
}

} // namespace

Check version_empty_period()
{
    return {
        .code = "version_empty_period",
        .severity = Severity::note,
        .label = text("A version ends on the day it starts, or before"),
        .handling = message("It is never in force"),
        .find = find,
    };
}

} // namespace noaber
