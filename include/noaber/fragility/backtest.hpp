#pragma once

#include <noaber/core/execution.hpp>
#include <noaber/model/network.hpp>
#include <noaber/table/table.hpp>

namespace noaber {

struct BacktestOptions {
    std::optional<Date> until;    ///< Last day that counts; unset: the register's own date.
    std::size_t resamples = 1000; ///< Of the bootstrap; 1 to 1,000,000.
    std::uint64_t seed = 1;       ///< Same seed, same answer, on every machine and thread count.
    Execution execution;
};

/// What happened after a day, and how well it could have been told on that day.
struct Backtest {
    /// `event, count, decisions, among`: each end by its cause, exits of municipalities.
    /// A decision is all that happens to an arrangement on one day.
    Table causes;
    /// `outcome, ranking, is_baseline, cases, events, unknown, auc, low, high`
    Table scores;
    /// `outcome, ranking, against, difference, low, high`: in AUC, of the same resamples.
    Table differences;
    /// `date, event, code, name, after`, and for each ranking `rank_NAME` among the cases: every
    /// arrangement that ended.
    Table ended;
    /// `date, code, name, participant, participant_name`, and ranks: every municipality that left.
    Table exits;
    std::vector<Message> caveats;
};

/// Ranks the arrangements and participations of `then` by what was known on its date, and scores
/// the rankings by what the register says happened since.
///
/// Two outcomes, apart: an arrangement is dissolved, a municipality leaves for good. Arrangements
/// that ended otherwise, or in which no municipality takes part, are no cases. Baselines are single
/// figures that anyone has: few municipalities, few inhabitants, a light form, young (by
/// accession). The others are of ours; `together` is the mean of our ranks with equal weights.
/// Directions are fixed, never fitted: an AUC below one half says that the direction was wrong.
/// What is not known stands in the middle.
///
/// AUC: Hanley & McNeil, Radiology 143 (1982) 29. Bands of 95% and differences by resampling whole
/// arrangements with what belongs to them: Efron, Ann. Stat. 7 (1979) 1.
/// Cost: O(resamples * rankings * participations).
/// Throws Fault::usage when the network has no date, the last day is not after it, or the number of
/// resamples is out of range.
[[nodiscard]] Backtest backtest(const Network& then, const BacktestOptions& options = {});

} // namespace noaber
