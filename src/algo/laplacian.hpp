#pragma once

#include <noaber/view/graph.hpp>

namespace noaber::algo {

/// The Von Neumann entropy of a graph, in bits: that of the eigenvalues of its Laplacian, scaled to
/// sum to 1. Ties count by their strength; 0 without ties. Vertices without ties change nothing.
/// Cost: the cube of the largest component's vertices. Braunstein, Ghosh & Severini, Annals of
/// Combinatorics 10 (2006) 291.
[[nodiscard]] double von_neumann_entropy(const Graph& graph);

/// How far the Laplacians of two graphs over the same vertices lie apart: the square root of the
/// Jensen-Shannon divergence, from 0 to 1; a divergence of less than 1e-12 is none. Both must have
/// ties. De Domenico et al., Nature Communications 6 (2015) 6864.
[[nodiscard]] double jensen_shannon_distance(const Graph& one, const Graph& other);

/// The ties of both, strengths added up.
[[nodiscard]] Graph added(const Graph& one, const Graph& other);

} // namespace noaber::algo
