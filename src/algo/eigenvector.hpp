#pragma once

#include <noaber/view/graph.hpp>

#include <vector>

namespace noaber::algo {

/// Which components an eigenvector is sought in.
enum class Within {
    largest, ///< The one of most vertices (of equals that with the lowest): all others are 0.
    each,    ///< Each on its own, scaled by its eigenvalue over the largest of them.
};

/// How central each vertex is by how central those are that it is tied to: the vector of the
/// largest eigenvalue of the adjacency matrix, ties counting by their strength.
///
/// Largest entry 1 in the component where the eigenvalue is largest; an isolated vertex is 0, and
/// so is everybody where there are no ties. On an affiliation the eigenvalue comes with its
/// negative (the spectrum of a graph of two kinds is symmetric): the positive one is meant. By
/// igraph. Bonacich, Social Networks 13 (1991) 155.
[[nodiscard]] std::vector<double> eigenvector(const Graph& graph, Within within);

/// Katz centrality: the sum over walks that end in a vertex of 0.9/lambda to the power of their
/// length, lambda being the largest eigenvalue of the graph; the walk of length 0 counts 1, so an
/// isolated vertex has 1. Ties count by their strength. Not scaled.
///
/// By conjugate gradients to a relative residual of 1e-14: some dozens of times O(V + E), and the
/// eigenvalue of each component. Katz, Psychometrika 18 (1953) 39.
[[nodiscard]] std::vector<double> katz(const Graph& graph);

} // namespace noaber::algo
