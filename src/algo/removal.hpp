#pragma once

#include "algo/components.hpp"
#include "algo/load.hpp"

#include <span>

namespace noaber::algo {

/// What is left when several vertices go together; `before` are the components of the graph.
///
/// Pieces are compared with those of the same component only, so `cut_off` adds up over the
/// components that lose a vertex; `largest` is the largest of all their pieces. O(V + E).
[[nodiscard]] Remains without(const Graph& graph,
                              std::span<const Load> loads,
                              const Components& before,
                              std::span<const Vertex> removed);

} // namespace noaber::algo
