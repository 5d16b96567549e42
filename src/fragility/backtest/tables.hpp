#pragma once

#include "fragility/backtest/happened.hpp"
#include "fragility/backtest/score.hpp"

namespace noaber::hindsight {

[[nodiscard]] Table causes_table(const Network& then, const Happened& what);

/// The arrangements that ended; ranks are among all arrangements with a municipality.
[[nodiscard]] Table ended_table(const Network& then,
                                const Cases& cases,
                                const Happened& what,
                                const std::vector<Ranking>& rankings);
/// The municipalities that left; ranks are among all participations of municipalities.
[[nodiscard]] Table
exits_table(const Network& then, const Happened& what, const std::vector<Ranking>& rankings);

[[nodiscard]] Table empty_scores();
[[nodiscard]] Table empty_differences();
/// Adds the rows of one outcome.
void add(
    Table& scores, Table& differences, Happening outcome, const Trial& trial, const Scores& found);

} // namespace noaber::hindsight
