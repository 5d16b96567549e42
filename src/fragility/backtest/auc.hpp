#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace noaber::hindsight {

/// Cases in the order of a score, equal ones together: sorted once, scored for many resamples.
class Order {
public:
    /// A case without a score stands in the middle: at the median of those that have one.
    explicit Order(std::span<const std::optional<double>> scores);

    /// The chance that an event has a higher score than another case, equals counting half; each
    /// case counts as often as its weight says. Nothing without events or without others.
    /// O(cases). Hanley & McNeil, Radiology 143 (1982) 29.
    [[nodiscard]] std::optional<double> auc(const std::vector<bool>& is_event,
                                            std::span<const std::uint32_t> weights) const;

    /// By case: one more than the number of cases with a higher score.
    [[nodiscard]] std::vector<std::uint32_t> ranks() const;

    /// By case: the share of cases below it, equals counting half.
    [[nodiscard]] std::vector<double> shares_below() const;

private:
    std::vector<std::uint32_t> m_cases;  ///< Lowest score first.
    std::vector<std::uint32_t> m_groups; ///< Where equals begin, and one past the last.
};

} // namespace noaber::hindsight
