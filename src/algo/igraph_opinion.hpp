#pragma once

#include <noaber/view/graph.hpp>

#include <vector>

/// A second opinion by igraph: nothing but the tests asks it.
namespace noaber::algo::by_igraph {

/// As LeaveOneOut::bridges.
[[nodiscard]] std::vector<Edge> bridges(const Graph& graph);

/// For every vertex the number of components once it is removed: each counted anew on a copy.
[[nodiscard]] std::vector<std::uint32_t> components_without_each(const Graph& graph);

} // namespace noaber::algo::by_igraph
