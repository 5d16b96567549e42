#pragma once

#include <noaber/core/execution.hpp>
#include <noaber/view/graph.hpp>

#include <span>
#include <vector>

namespace noaber::algo {

/// Vertices that go together, group by group. A vertex may be in several: it goes with the first.
struct Groups {
    std::vector<std::uint32_t> offsets{0}; ///< One more than there are groups.
    std::vector<Vertex> members;

    void add(std::span<const Vertex> group)
    {
        members.insert(members.end(), group.begin(), group.end());
        offsets.push_back(static_cast<std::uint32_t>(members.size()));
    }
    [[nodiscard]] std::uint32_t size() const
    {
        return static_cast<std::uint32_t>(offsets.size() - 1);
    }
    [[nodiscard]] std::span<const Vertex> operator[](std::uint32_t group) const
    {
        return std::span{members}.subspan(offsets[group], offsets[group + 1] - offsets[group]);
    }
};

/// Every vertex as a group of its own.
[[nodiscard]] Groups each_alone(const Graph& graph);

/// The size of the largest component before any group goes, and after each.
///
/// `order` holds every group once; `counts` is what each vertex counts for in a component's size.
/// The groups are added back in reverse, joined by union-find: O((V + E) log V) at most, nearly
/// linear in practice. Where every group is one vertex the memory is asked ahead for what comes
/// next, which makes a random order twice as fast. Newman & Ziff, Phys. Rev. E 64 (2001)
/// 016706.
[[nodiscard]] std::vector<std::uint32_t>
largest_while_removed(const Graph& graph,
                      const Groups& groups,
                      std::span<const std::uint32_t> order,
                      std::span<const std::uint32_t> counts);

struct RandomRemovals {
    std::uint32_t trials = 1000;
    std::uint64_t seed = 1;
    Execution execution;
};

/// The same for random orders: one list for each trial. Memory: trials * groups * 4 bytes.
[[nodiscard]] std::vector<std::vector<std::uint32_t>>
largest_while_removed_at_random(const Graph& graph,
                                const Groups& groups,
                                std::span<const std::uint32_t> counts,
                                const RandomRemovals& options);

/// Positions of `values` from the highest down, equal ones from the lowest position up.
[[nodiscard]] std::vector<std::uint32_t> highest_first(std::span<const double> values);

/// The R-index: the mean over removals of the largest component's share of `whole` after each.
/// Schneider et al., PNAS 108 (2011) 3838. 0 where nothing goes or `whole` is 0.
[[nodiscard]] double r_index(std::span<const double> largest, double whole);

} // namespace noaber::algo
