#pragma once

#include "algo/percolation.hpp"
#include "algo/random.hpp"

namespace noaber::algo {

struct RandomFailures {
    std::uint32_t failing = 0; ///< How many groups fail in each trial, at most all of them.
    std::uint32_t trials = 1000;
    std::uint64_t seed = 1;
    Execution execution;
};

/// The size of the largest component after that many groups failed at random, trial by trial.
///
/// 512 trials at once as the bits of eight words: a wave starts from a hub of each trial and floods
/// what still stands; where it holds less than may be left elsewhere a second and a third follow,
/// and then union-find. Far from the point where the graph falls apart one wave does. Gain over
/// components one trial at a time: see docs/fragility.md. O(trials / 512 * (V + E)) for each step
/// of a wave. `counts` as in largest_while_removed().
[[nodiscard]] std::vector<std::uint32_t>
largest_after_random_failures(const Graph& graph,
                              const Groups& groups,
                              std::span<const std::uint32_t> counts,
                              const RandomFailures& options);

/// Which groups fail in a trial: `failing` of `groups`, in no order. O(groups) the first time, then
/// O(failing).
class FailingGroups {
public:
    explicit FailingGroups(std::uint32_t groups);

    /// The first `failing` of a shuffle that starts anew for each trial.
    [[nodiscard]] std::span<const std::uint32_t> draw(std::uint32_t failing, Random random);

private:
    std::vector<std::uint32_t> m_groups;
    std::vector<std::uint32_t> m_swapped; ///< With what each of the first was swapped, to undo it.
};

} // namespace noaber::algo
