#include "algo/degree.hpp"

#include <numeric>

namespace noaber::algo {

std::vector<std::uint32_t> degree(const Graph& graph)
{
    std::vector<std::uint32_t> result(graph.vertex_count());
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        result[v] = static_cast<std::uint32_t>(graph.neighbours(v).size());
    }
    return result;
}

std::vector<double> strength(const Graph& graph)
{
    if (graph.strengths.empty()) {
        const std::vector<std::uint32_t> degrees = degree(graph);
        return {degrees.begin(), degrees.end()};
    }
    std::vector<double> result(graph.vertex_count());
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        const auto ties = graph.strengths_of(v);
        result[v] = std::accumulate(ties.begin(), ties.end(), 0.0);
    }
    return result;
}

} // namespace noaber::algo
