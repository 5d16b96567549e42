#include "io/findings.hpp"

namespace noaber {

namespace {

std::vector<Finding> find(const Network& network)
{
    const Register& source = network.source();
    std::vector<Finding> findings;
    for (const VersionId id : network.versions()) {
        if (source.versions().domains[id].empty()) {
            findings.push_back(
                {source.versions().code[id], message("no policy domain for {}", source.name(id))});
        }
    }
    return sorted(std::move(findings));
}

} // namespace

Check no_policy_domain()
{
    return {
        .code = "no_policy_domain",
        .severity = Severity::note,
        .label = text("An arrangement in force without a policy domain"),
        .handling = message("Its theme is told from its name where that is clear; else it belongs "
                            "to the layer unknown, which measures of layers leave out"),
        .find = find,
    };
}

} // namespace noaber
