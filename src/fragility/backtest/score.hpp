#pragma once

#include "fragility/backtest/rankings.hpp"

#include <noaber/fragility/backtest.hpp>

namespace noaber::hindsight {

/// One outcome: its cases, which of them it befell, and how they were ranked.
struct Trial {
    std::vector<Ranking> rankings; ///< Of the cases only.
    std::vector<bool> is_event;
    std::vector<std::uint32_t> cluster; ///< By case: what it is resampled with.
    std::uint32_t clusters = 0;
};

/// A figure with the band that holds it in 95 of 100 resamples; nothing where it has no meaning.
struct Estimate {
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
};

/// How well each ranking told what happened.
struct Scores {
    std::vector<Estimate> auc;                ///< By ranking.
    std::vector<std::vector<Estimate>> beats; ///< By ranking and baseline: by how much more.
};

[[nodiscard]] Scores score(const Trial& trial, const BacktestOptions& options);

} // namespace noaber::hindsight
