#include "io/findings.hpp"

#include <noaber/core/text.hpp>

#include <cmath>

namespace noaber {

namespace {

std::vector<Finding> find(const Network& network)
{
    constexpr double whole = 100;
    constexpr double rounding = 1; // shares are written in whole percentages
    const Register& source = network.source();
    std::vector<Finding> findings;
    for (const VersionId version : network.versions()) {
        double sum = 0;
        bool all = true;
        for (const ParticipationId id : source.participations_of(version)) {
            const auto share = source.participations().share_percent[id];
            sum += share.value_or(0);
            all = all && share.has_value();
        }
        if (all && sum > 0 && std::abs(sum - whole) > rounding) {
            findings.push_back({source.versions().code[version],
                                message("shares in {} add up to {}", source.name(version), sum)});
        }
    }
    return sorted(std::move(findings));
}

} // namespace

Check shares_not_whole()
{
    return {
        .code = "shares_not_whole",
        .severity = Severity::warning,
        .label = text("The shares of all participants of an arrangement do not add up to 100"),
        .handling = message("They are kept as they are"),
        .find = find,
    };
}

} // namespace noaber
