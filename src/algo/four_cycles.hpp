#pragma once

#include <noaber/view/graph.hpp>

#include <optional>

namespace noaber::algo {

/// The share of paths of three ties, in a graph of two kinds of vertices, that a fourth tie closes:
/// four times the four-cycles over the three-paths. Nothing where there is no such path.
///
/// The first `participants` vertices are of one kind, the others of the other, and no tie runs
/// within a kind. O(participants^2 + sum over
/// the others of degree squared).
/// Robins & Alexander, Computational & Mathematical Organization Theory 10 (2004) 69.
[[nodiscard]] std::optional<double> closed_three_paths(const Graph& graph, Vertex participants);

} // namespace noaber::algo
