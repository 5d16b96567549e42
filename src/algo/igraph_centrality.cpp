#include "algo/igraph_centrality.hpp"

#include "algo/igraph_session.hpp"

namespace noaber::algo::by_igraph {

std::vector<double> betweenness(const Graph& graph, const Lengths& lengths)
{
    const Session session;
    const GraphCopy copy{session, graph};
    LengthsCopy weights{session, graph, lengths};
    RealVector result{session, graph.vertex_count()};
    session.check(igraph_betweenness(copy.get(), result.get(), igraph_vss_all(), IGRAPH_UNDIRECTED,
                                     weights.get()));
    return result.values();
}

std::vector<double> harmonic(const Graph& graph, const Lengths& lengths)
{
    const Session session;
    const GraphCopy copy{session, graph};
    LengthsCopy weights{session, graph, lengths};
    RealVector result{session, graph.vertex_count()};
    session.check(igraph_harmonic_centrality(copy.get(), result.get(), igraph_vss_all(), IGRAPH_ALL,
                                             weights.get(), /*normalized=*/false));
    return result.values();
}

} // namespace noaber::algo::by_igraph
