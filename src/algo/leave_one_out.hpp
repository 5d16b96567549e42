#pragma once

#include "algo/load.hpp"

#include <span>
#include <vector>

namespace noaber::algo {

/// What every vertex holds together.
struct LeaveOneOut {
    std::vector<Remains> remains;     ///< By vertex: what its removal leaves.
    std::vector<Vertex> articulation; ///< Those whose removal breaks their component, in order.
    std::vector<Edge> bridges;        ///< Edges whose removal does; a < b, in order.
};

/// Removes every vertex in turn, in one depth-first pass.
///
/// A subtree of the pass that no edge connects to above v is a piece once v is gone, so sums over
/// subtrees tell the pieces of every vertex at once. `loads` holds one for each vertex.
/// Cost: O(V + E), where removing and recounting takes O(V * (V + E)).
/// Hopcroft & Tarjan, Comm. ACM 16 (1973) 372. Throws Fault::internal unless every vertex has a
/// load.
[[nodiscard]] LeaveOneOut leave_one_out(const Graph& graph, std::span<const Load> loads);

} // namespace noaber::algo
