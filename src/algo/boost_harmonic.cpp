#include "algo/boost_graph.hpp"
#include "algo/boost_opinion.hpp"

#include <boost/graph/dijkstra_shortest_paths.hpp>

#include <limits>

namespace noaber::algo::by_boost {

std::vector<double> harmonic(const Graph& graph, const Lengths& lengths)
{
    const BoostGraph other = copy(graph, lengths);
    const auto out_of_reach = std::numeric_limits<double>::max();
    std::vector<double> result(graph.vertex_count());
    std::vector<double> distance(graph.vertex_count());
    for (Vertex source = 0; source < graph.vertex_count(); ++source) {
        boost::dijkstra_shortest_paths(
            other, source,
            boost::distance_map(boost::make_iterator_property_map(
                distance.begin(), boost::get(boost::vertex_index, other))));
        for (Vertex target = 0; target < graph.vertex_count(); ++target) {
            if (target != source && distance[target] < out_of_reach) {
                result[source] += 1 / distance[target];
            }
        }
    }
    return result;
}

} // namespace noaber::algo::by_boost
