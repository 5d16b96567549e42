#pragma once

#include <noaber/view/graph.hpp>

#include <array>
#include <span>
#include <vector>

namespace noaber::algo {

/// A graph with its vertices in an order in which neighbours are near each other, and, where it is
/// bipartite, its two sides apart. For work that walks the whole graph from every vertex.
///
/// Where numbers are given at random, waves over this order take about half the time; making it is
/// one pass over the ties, so it is not worth it for work that is itself one pass.
struct LocalGraph {
    std::vector<std::uint32_t> offsets{0}; ///< As in Graph; strengths are left behind.
    std::vector<Vertex> targets;
    std::vector<Vertex> original; ///< The vertex of the graph that each vertex is.
    /// Where each side begins and the last ends. Ties run between the sides; if the graph is not
    /// bipartite, all vertices are on the first and the second is empty.
    std::array<Vertex, 3> sides{};
    bool bipartite = true;

    [[nodiscard]] Vertex vertex_count() const { return static_cast<Vertex>(original.size()); }
    [[nodiscard]] std::span<const Vertex> neighbours(Vertex v) const
    {
        return {targets.data() + offsets[v], targets.data() + offsets[v + 1]};
    }
    /// The side that a step from side `from` leads to.
    [[nodiscard]] std::size_t next_side(std::size_t from) const { return bipartite ? 1 - from : 0; }
};

/// Groups grow together: vertices of one side join the groups of their neighbours, those with the
/// fewest ties first, and joined groups stand one after the other. The other side follows by the
/// mean place of its neighbours. O(V log V + E).
[[nodiscard]] LocalGraph local_order(const Graph& graph);

} // namespace noaber::algo
