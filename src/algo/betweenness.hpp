#pragma once

#include <noaber/core/execution.hpp>
#include <noaber/view/graph.hpp>

#include <vector>

namespace noaber::algo {

/// The number of pairs of other vertices between which a vertex lies: for each pair the share of
/// its shortest paths that pass through it.
///
/// One value a vertex, raw, each unordered pair once. Where the graph has strengths, ties are
/// 1/strength long, and paths whose lengths differ by rounding only count as equally short. Without
/// strengths the same bits on every machine and whatever the number of threads: additions have a
/// fixed order.
///
/// Cost: O(V * E), by our own waves from 16 sources at once; with strengths O(V * E log V), by
/// igraph in one thread. docs/speed.md has what the waves gain.
/// Freeman, Sociometry 40 (1977) 35; Brandes, J. Math. Sociol. 25 (2001) 163.
/// Throws Fault::input where the shortest paths between two vertices are more than a double holds
/// (1e308), and Interrupted when the execution's watch wants a stop (not in igraph).
[[nodiscard]] std::vector<double> betweenness(const Graph& graph, const Execution& execution = {});

} // namespace noaber::algo
