#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace noaber {

/// Position of a vertex in a view.
using Vertex = std::uint32_t;

/// An undirected graph without loops as compressed rows, both directions of every edge.
///
/// The narrow waist: views are made into it, algorithms know nothing else. Neighbours of v are
/// targets[offsets[v]] up to targets[offsets[v + 1]], in increasing order, each once.
struct Graph {
    std::vector<std::uint32_t> offsets{0}; ///< One more than there are vertices.
    std::vector<Vertex> targets;
    /// How strong each tie is, parallel to targets: positive and finite. Empty: all ties are 1.
    std::vector<double> strengths;

    [[nodiscard]] Vertex vertex_count() const { return static_cast<Vertex>(offsets.size() - 1); }
    [[nodiscard]] std::size_t edge_count() const { return targets.size() / 2; }

    [[nodiscard]] std::span<const Vertex> neighbours(Vertex v) const
    {
        return std::span{targets}.subspan(offsets[v], offsets[v + 1] - offsets[v]);
    }

    /// The strengths of v's ties in the order of its neighbours; empty where all are 1.
    [[nodiscard]] std::span<const double> strengths_of(Vertex v) const
    {
        return strengths.empty()
                   ? std::span<const double>{}
                   : std::span{strengths}.subspan(offsets[v], offsets[v + 1] - offsets[v]);
    }
};

/// An edge as it is given: order and direction do not matter.
struct Edge {
    Vertex a = 0;
    Vertex b = 0;
    double strength = 1;
};

/// The graph with those edges; edges between the same two vertices are added up. O(V + E log E).
/// Strengths are kept only where `weighted`.
/// Throws Fault::internal for a loop, a vertex beyond the count, or a strength that is not positive
/// and finite.
[[nodiscard]] Graph make_graph(Vertex vertex_count, std::vector<Edge> edges, bool weighted);

} // namespace noaber
