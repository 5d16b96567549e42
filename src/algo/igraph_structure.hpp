#pragma once

#include <noaber/view/graph.hpp>

#include <optional>
#include <vector>

/// What igraph says of the shape of a graph; strengths do not count. Throws Fault::internal when
/// igraph fails. Calls wait for each other: igraph takes one at a time.
namespace noaber::algo::by_igraph {

/// Of every vertex, the largest k for which it lies in the k-core: the most vertices that each have
/// k ties among themselves. 0 for an isolated one. O(V + E).
/// Seidman, Social Networks 5 (1983) 269; Batagelj & Zaversnik, arXiv cs/0310049 (2003).
[[nodiscard]] std::vector<std::uint32_t> coreness(const Graph& graph);

/// Of every vertex, the share of pairs of its neighbours that are tied themselves; nothing where it
/// has fewer than two. O(V * (largest degree)^2). Watts & Strogatz, Nature 393 (1998) 440.
[[nodiscard]] std::vector<std::optional<double>> local_clustering(const Graph& graph);

/// The share of paths of two ties that a third tie closes; nothing where there is no such path.
/// Newman, Watts & Strogatz, PNAS 99 (2002) 2566.
[[nodiscard]] std::optional<double> transitivity(const Graph& graph);

/// Burt's constraint of every vertex, ties counting by their strength; nothing for an isolated one.
/// O(V * (largest degree)^2). Burt, Structural Holes (1992).
[[nodiscard]] std::vector<std::optional<double>> constraint(const Graph& graph);

/// The vertices whose removal leaves more components, in increasing order. O(V + E).
/// Hopcroft & Tarjan, Comm. ACM 16 (1973) 372.
[[nodiscard]] std::vector<Vertex> articulation_points(const Graph& graph);

/// How many steps apart vertices are that can reach each other.
struct Distances {
    std::optional<double> longest; ///< Nothing in a graph without vertices.
    std::optional<double> mean;    ///< Over pairs; nothing where no two reach each other.
};
/// O(V * (V + E)).
[[nodiscard]] Distances distances(const Graph& graph);

} // namespace noaber::algo::by_igraph
