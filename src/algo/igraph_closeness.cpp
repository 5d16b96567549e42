#include "algo/igraph_closeness.hpp"

#include "algo/igraph_turn.hpp"

namespace noaber::algo::by_igraph {

std::vector<Reach> reach(const Graph& graph, const Lengths& lengths)
{
    const Turn turn;
    const GraphCopy copy{turn, graph};
    LengthsCopy weights{turn, graph, lengths};
    RealVector inverse{turn, graph.vertex_count()}; // 1/sum of distances; NaN where isolated
    IntVector reached{turn, graph.vertex_count()};  // itself not counted
    turn.check(igraph_closeness(copy.get(), inverse.get(), reached.get(), nullptr, igraph_vss_all(),
                                IGRAPH_ALL, weights.get(), /*normalized=*/false));
    const std::vector<double> values = inverse.values();
    const std::vector<std::uint32_t> counts = reached.values();
    std::vector<Reach> result(graph.vertex_count());
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        if (!graph.neighbours(v).empty()) {
            result[v] = {counts[v], 1 / values[v]};
        }
    }
    return result;
}

} // namespace noaber::algo::by_igraph
