#pragma once

#include <noaber/core/execution.hpp>
#include <noaber/view/graph.hpp>

#include <vector>

namespace noaber::algo {

/// The sum of 1/distance to every other vertex; those out of reach add nothing.
///
/// One value a vertex, not normalised: 0 for an isolated one. Where the graph has strengths, ties
/// are 1/strength long. Without strengths the same bits on every machine, whatever the number of
/// threads and in whatever order the vertices stand: sums are whole numbers of 2^-63.
///
/// Cost: O(V * (V + E)), by our own waves from 512 sources at once, a bit for each; with strengths
/// O(V * E log V), by igraph in one thread. docs/speed.md has what the waves gain.
/// Marchiori & Latora, Physica A 285 (2000) 539; Boldi & Vigna, Internet Mathematics 10 (2014) 222;
/// waves: Then et al., PVLDB 8 (2014) 449.
/// Throws Interrupted when the execution's watch wants a stop (not in igraph).
[[nodiscard]] std::vector<double> harmonic(const Graph& graph, const Execution& execution = {});

} // namespace noaber::algo
