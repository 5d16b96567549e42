#include "algo/part.hpp"

namespace noaber::algo {

std::vector<Part> parts(const Graph& graph)
{
    const Components found = components(graph);
    std::vector<Part> result(found.size.size());
    std::vector<Vertex> place(graph.vertex_count());
    std::vector<std::vector<Edge>> edges(result.size());
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        const std::uint32_t label = found.label[v];
        place[v] = static_cast<Vertex>(result[label].vertices.size());
        result[label].vertices.push_back(v);
        for (std::uint32_t slot = graph.offsets[v]; slot < graph.offsets[v + 1]; ++slot) {
            if (graph.targets[slot] < v) {
                edges[label].push_back({place[graph.targets[slot]], place[v],
                                        graph.strengths.empty() ? 1 : graph.strengths[slot]});
            }
        }
    }
    for (std::size_t label = 0; label < result.size(); ++label) {
        result[label].graph = make_graph(found.size[label], std::move(edges[label]),
                                         /*weighted=*/!graph.strengths.empty());
    }
    return result;
}

} // namespace noaber::algo
