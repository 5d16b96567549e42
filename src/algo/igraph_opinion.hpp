#pragma once

#include <noaber/view/graph.hpp>

#include <span>
#include <vector>

/// A second opinion by igraph: nothing but the tests asks it.
namespace noaber::algo::by_igraph {

/// As LeaveOneOut::bridges.
[[nodiscard]] std::vector<Edge> bridges(const Graph& graph);

/// For every vertex the number of components once it is removed: each counted anew on a copy.
[[nodiscard]] std::vector<std::uint32_t> components_without_each(const Graph& graph);

/// What paths from these sources add to betweenness, every tie 1 long.
[[nodiscard]] std::vector<double> betweenness_from(const Graph& graph,
                                                   std::span<const Vertex> sources);

} // namespace noaber::algo::by_igraph
