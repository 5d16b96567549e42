#pragma once

#include "algo/components.hpp"

namespace noaber::algo {

/// Some vertices of a graph with the ties among them.
struct Part {
    Graph graph;
    std::vector<Vertex> vertices; ///< What each is in the whole graph, in increasing order.
};

/// Each component of a graph, in the order of their labels. O(V + E log E).
[[nodiscard]] std::vector<Part> parts(const Graph& graph);

} // namespace noaber::algo
