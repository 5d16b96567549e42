#include "algo/igraph_opinion.hpp"

#include "algo/igraph_turn.hpp"

#include <algorithm>
#include <tuple>

namespace noaber::algo::by_igraph {

std::vector<Edge> bridges(const Graph& graph)
{
    const Turn turn;
    const GraphCopy copy{turn, graph};
    IntVector found{turn, 0};
    turn.check(igraph_bridges(copy.get(), found.get()));
    std::vector<Edge> result;
    for (igraph_integer_t i = 0; i < igraph_vector_int_size(found.get()); ++i) {
        igraph_integer_t from = 0;
        igraph_integer_t to = 0;
        turn.check(igraph_edge(copy.get(), VECTOR(*found.get())[i], &from, &to));
        result.push_back(
            {static_cast<Vertex>(std::min(from, to)), static_cast<Vertex>(std::max(from, to)), 1});
    }
    std::sort(result.begin(), result.end(),
              [](const Edge& x, const Edge& y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); });
    return result;
}

std::vector<std::uint32_t> components_without_each(const Graph& graph)
{
    const Turn turn;
    const GraphCopy copy{turn, graph};
    std::vector<std::uint32_t> result;
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        igraph_t rest;
        turn.check(igraph_copy(&rest, copy.get()));
        igraph_integer_t count = 0;
        const auto deleted = igraph_delete_vertices(&rest, igraph_vss_1(v));
        const auto counted =
            igraph_connected_components(&rest, nullptr, nullptr, &count, IGRAPH_WEAK);
        igraph_destroy(&rest);
        turn.check(deleted);
        turn.check(counted);
        result.push_back(static_cast<std::uint32_t>(count));
    }
    return result;
}

std::vector<double> betweenness_from(const Graph& graph, std::span<const Vertex> sources)
{
    const Turn turn;
    const GraphCopy copy{turn, graph};
    IntVector from{turn, sources.size()};
    for (std::size_t i = 0; i < sources.size(); ++i) {
        from.set(i, sources[i]);
    }
    RealVector result{turn, graph.vertex_count()};
    turn.check(igraph_betweenness_subset(copy.get(), result.get(), igraph_vss_all(),
                                         IGRAPH_UNDIRECTED, igraph_vss_vector(from.get()),
                                         igraph_vss_all(), /*weights=*/nullptr));
    return result.values();
}

} // namespace noaber::algo::by_igraph
