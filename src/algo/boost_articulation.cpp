#include "algo/boost_graph.hpp"
#include "algo/boost_opinion.hpp"

#include <boost/graph/biconnected_components.hpp>

#include <algorithm>
#include <iterator>

namespace noaber::algo::by_boost {

std::vector<Vertex> articulation(const Graph& graph)
{
    const BoostGraph other = copy(graph, {});
    std::vector<Vertex> result;
    boost::articulation_points(other, std::back_inserter(result));
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace noaber::algo::by_boost
