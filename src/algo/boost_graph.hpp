#pragma once

#include "algo/lengths.hpp"

#include <boost/graph/adjacency_list.hpp>

namespace noaber::algo::by_boost {

using BoostGraph = boost::adjacency_list<boost::vecS,
                                         boost::vecS,
                                         boost::undirectedS,
                                         boost::no_property,
                                         boost::property<boost::edge_weight_t, double>>;

/// The graph copied to Boost.Graph. Throws Fault::internal for lengths that are not sound.
[[nodiscard]] inline BoostGraph copy(const Graph& graph, const Lengths& lengths)
{
    require_sound(lengths, graph);
    BoostGraph result{graph.vertex_count()};
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        for (std::uint32_t slot = graph.offsets[v]; slot < graph.offsets[v + 1]; ++slot) {
            if (v < graph.targets[slot]) {
                boost::add_edge(v, graph.targets[slot],
                                lengths.values.empty() ? 1.0 : lengths.values[slot], result);
            }
        }
    }
    return result;
}

} // namespace noaber::algo::by_boost
