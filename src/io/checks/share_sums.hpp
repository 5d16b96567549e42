#pragma once

#include "io/findings.hpp"

namespace noaber {

/// A finding for each arrangement in force of which all shares are known and add up to a sum of
/// which `is_odd` holds.
template <class IsOdd>
[[nodiscard]] std::vector<Finding> share_sums(const Network& network, IsOdd is_odd)
{
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
        if (all && sum > 0 && is_odd(sum)) {
            findings.push_back({source.versions().code[version],
                                message("shares in {} add up to {}", source.name(version), sum)});
        }
    }
    return sorted(std::move(findings));
}

inline constexpr double whole_share = 100;
inline constexpr double share_rounding = 1; ///< Shares are written in whole percentages.

} // namespace noaber
