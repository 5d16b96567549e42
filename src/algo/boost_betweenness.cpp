#include "algo/boost_graph.hpp"
#include "algo/boost_opinion.hpp"

#include <boost/graph/betweenness_centrality.hpp>

namespace noaber::algo::by_boost {

std::vector<double> betweenness(const Graph& graph)
{
    const BoostGraph other = copy(graph, {});
    std::vector<double> result(graph.vertex_count());
    boost::brandes_betweenness_centrality(
        other,
        boost::make_iterator_property_map(result.begin(), boost::get(boost::vertex_index, other)));
    return result;
}

} // namespace noaber::algo::by_boost
