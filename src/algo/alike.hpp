#pragma once

#include "algo/locality.hpp"

#include <vector>

namespace noaber::algo {

/// All vertices, first one side and then the other, so that those to which others are about as far
/// stand together.
///
/// Waves from such sources reach a vertex in fewer different steps, which is what betweenness pays
/// for: a quarter less on affiliations. By the distances to eight vertices spread over the local
/// order, then by that order. O(V log V + E).
[[nodiscard]] std::vector<Vertex> alike_together(const LocalGraph& graph);

} // namespace noaber::algo
