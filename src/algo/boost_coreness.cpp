#include "algo/boost_graph.hpp"
#include "algo/boost_opinion.hpp"

#include <boost/graph/core_numbers.hpp>

namespace noaber::algo::by_boost {

std::vector<std::uint32_t> coreness(const Graph& graph)
{
    const BoostGraph other = copy(graph, {});
    std::vector<std::uint32_t> result(graph.vertex_count());
    boost::core_numbers(other, boost::make_iterator_property_map(
                                   result.begin(), boost::get(boost::vertex_index, other)));
    return result;
}

} // namespace noaber::algo::by_boost
