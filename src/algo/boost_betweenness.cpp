#include "algo/boost_graph.hpp"
#include "algo/boost_opinion.hpp"

#include <boost/graph/betweenness_centrality.hpp>

namespace noaber::algo::by_boost {

std::vector<double> betweenness(const Graph& graph, const Lengths& lengths)
{
    const BoostGraph other = copy(graph, lengths);
    std::vector<double> result(graph.vertex_count());
    const auto lies_between =
        boost::make_iterator_property_map(result.begin(), boost::get(boost::vertex_index, other));
    if (lengths.values.empty()) {
        boost::brandes_betweenness_centrality(other, lies_between);
    } else {
        boost::brandes_betweenness_centrality(
            other,
            boost::centrality_map(lies_between).weight_map(boost::get(boost::edge_weight, other)));
    }
    return result;
}

} // namespace noaber::algo::by_boost
