#pragma once

#include <noaber/view/graph.hpp>

#include <vector>

namespace noaber::algo {

/// The number of ties of every vertex. O(V).
[[nodiscard]] std::vector<std::uint32_t> degree(const Graph& graph);

/// The sum of the strengths of every vertex's ties, added up in the order of its neighbours; the
/// degree where all ties are 1. O(V + E).
[[nodiscard]] std::vector<double> strength(const Graph& graph);

} // namespace noaber::algo
