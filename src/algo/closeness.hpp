#pragma once

#include <noaber/core/execution.hpp>
#include <noaber/view/graph.hpp>

#include <vector>

namespace noaber::algo {

/// Whom a vertex reaches, and how far away they are together.
struct Reach {
    std::uint32_t others = 0; ///< How many it reaches, itself not counted.
    double distance = 0;      ///< The sum of its distances to them.
};

/// One a vertex. Where the graph has strengths, ties are 1/strength long. The same bits whatever
/// the threads. Cost: O(V * (V + E)), our own searches; with strengths O(V * E log V), by igraph in
/// one thread. Can be watched and interrupted where there are no strengths.
[[nodiscard]] std::vector<Reach> reach(const Graph& graph, const Execution& execution = {});

} // namespace noaber::algo
