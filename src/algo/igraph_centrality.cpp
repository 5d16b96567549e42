#include "algo/igraph_centrality.hpp"

#include "algo/igraph_turn.hpp"

namespace noaber::algo::by_igraph {

std::vector<double> betweenness(const Graph& graph, const Lengths& lengths)
{
    const Turn turn;
    const GraphCopy copy{turn, graph};
    LengthsCopy weights{turn, graph, lengths};
    RealVector result{turn, graph.vertex_count()};
    turn.check(igraph_betweenness(copy.get(), result.get(), igraph_vss_all(), IGRAPH_UNDIRECTED,
                                  weights.get()));
    return result.values();
}

std::vector<double> harmonic(const Graph& graph, const Lengths& lengths)
{
    const Turn turn;
    const GraphCopy copy{turn, graph};
    LengthsCopy weights{turn, graph, lengths};
    RealVector result{turn, graph.vertex_count()};
    turn.check(igraph_harmonic_centrality(copy.get(), result.get(), igraph_vss_all(), IGRAPH_ALL,
                                          weights.get(), /*normalized=*/false));
    return result.values();
}

std::vector<double> pagerank(const Graph& graph)
{
    if (graph.vertex_count() == 0) {
        return {};
    }
    const Turn turn;
    const GraphCopy copy{turn, graph};
    StrengthsCopy weights{turn, graph};
    RealVector result{turn, graph.vertex_count()};
    igraph_real_t eigenvalue = 0;
    turn.check(igraph_pagerank(copy.get(), IGRAPH_PAGERANK_ALGO_PRPACK, result.get(), &eigenvalue,
                               igraph_vss_all(), IGRAPH_UNDIRECTED, /*damping=*/0.85, weights.get(),
                               /*options=*/nullptr));
    return result.values();
}

} // namespace noaber::algo::by_igraph
