#pragma once

#include <noaber/view/graph.hpp>

#include <vector>

namespace noaber::algo {

/// The number of pairs of other vertices between which a vertex lies: for each pair the share of
/// its shortest paths that pass through it.
///
/// One value a vertex, raw, each unordered pair once. Where the graph has strengths, ties are
/// 1/strength long, and paths whose lengths differ by rounding only count as equally short.
/// Cost: O(V * E), with strengths O(V * E log V); by igraph, in one thread.
/// Freeman, Sociometry 40 (1977) 35; Brandes, J. Math. Sociol. 25 (2001) 163.
[[nodiscard]] std::vector<double> betweenness(const Graph& graph);

} // namespace noaber::algo
