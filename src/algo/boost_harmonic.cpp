#include "algo/boost_graph.hpp"
#include "algo/boost_opinion.hpp"

#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>

#include <limits>

namespace noaber::algo::by_boost {

namespace {

constexpr double out_of_reach = std::numeric_limits<double>::max();

using Distances = boost::iterator_property_map<
    std::vector<double>::iterator,
    boost::property_map<BoostGraph, boost::vertex_index_t>::const_type>;

/// Distances from a source to those it reaches.
void measure(const BoostGraph& graph, Vertex source, bool all_one, Distances distances)
{
    if (!all_one) {
        boost::dijkstra_shortest_paths(graph, source, boost::distance_map(distances));
        return;
    }
    boost::put(distances, source, 0);
    boost::breadth_first_search(graph, source,
                                boost::visitor(boost::make_bfs_visitor(
                                    boost::record_distances(distances, boost::on_tree_edge()))));
}

} // namespace

std::vector<double> harmonic(const Graph& graph, const Lengths& lengths)
{
    const BoostGraph other = copy(graph, lengths);
    std::vector<double> result(graph.vertex_count());
    std::vector<double> distance(graph.vertex_count());
    for (Vertex source = 0; source < graph.vertex_count(); ++source) {
        std::fill(distance.begin(), distance.end(), out_of_reach);
        measure(other, source, lengths.values.empty(),
                {distance.begin(), boost::get(boost::vertex_index, other)});
        for (Vertex target = 0; target < graph.vertex_count(); ++target) {
            if (target != source && distance[target] < out_of_reach) {
                result[source] += 1 / distance[target];
            }
        }
    }
    return result;
}

} // namespace noaber::algo::by_boost
