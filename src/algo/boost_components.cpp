#include "algo/boost_graph.hpp"
#include "algo/boost_opinion.hpp"

#include <boost/graph/connected_components.hpp>

namespace noaber::algo::by_boost {

std::vector<std::uint32_t> components(const Graph& graph)
{
    const BoostGraph other = copy(graph, {});
    std::vector<std::uint32_t> result(graph.vertex_count());
    boost::connected_components(other, boost::make_iterator_property_map(
                                           result.begin(), boost::get(boost::vertex_index, other)));
    return result;
}

} // namespace noaber::algo::by_boost
