#pragma once

#include <noaber/view/graph.hpp>

#include <vector>

/// Eigenvalues, by igraph with ARPACK and LAPACK: their last digits differ between machines. Throws
/// Fault::internal when igraph fails. Calls wait for each other: igraph takes one at a time.
namespace noaber::algo::by_igraph {

/// The largest eigenvalue of an adjacency matrix, and its vector.
struct Leading {
    double value = 0;
    std::vector<double> vector; ///< Largest entry 1, none negative.
};

/// Of a connected graph with ties, which count by their strength.
[[nodiscard]] Leading leading_eigenvector(const Graph& connected);

/// All eigenvalues of a symmetric matrix, smallest first. `rows` holds it row by row, size * size.
/// O(size^3).
[[nodiscard]] std::vector<double> symmetric_eigenvalues(const std::vector<double>& rows,
                                                        std::size_t size);

} // namespace noaber::algo::by_igraph
