#include "algo/betweenness.hpp"

#include "algo/igraph_centrality.hpp"

namespace noaber::algo {

std::vector<double> betweenness(const Graph& graph)
{
    return by_igraph::betweenness(graph, lengths(graph));
}

} // namespace noaber::algo
