#pragma once

#include <noaber/view/graph.hpp>

#include <vector>

namespace noaber::algo {

/// The sum of 1/distance to every other vertex; those out of reach add nothing.
///
/// One value a vertex, not normalised: 0 for an isolated one. Where the graph has strengths, ties
/// are 1/strength long. The same bits whatever `threads` is (0: as many as there are processors)
/// and, without strengths, in whatever order the vertices stand.
/// Cost: O(V * (V + E)), our own searches; with strengths O(V * E log V), by igraph in one thread.
/// Marchiori & Latora, Physica A 285 (2000) 539; Boldi & Vigna, Internet Mathematics 10 (2014) 222.
[[nodiscard]] std::vector<double> harmonic(const Graph& graph, int threads = 0);

} // namespace noaber::algo
