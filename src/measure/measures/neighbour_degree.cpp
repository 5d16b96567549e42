#include <noaber/measure/measure.hpp>

namespace noaber {

namespace {

std::optional<double> mean_degree_of_neighbours(const Graph& graph, Vertex vertex)
{
    const auto neighbours = graph.neighbours(vertex);
    if (neighbours.empty()) {
        return std::nullopt;
    }
    std::size_t sum = 0;
    for (const Vertex neighbour : neighbours) {
        sum += graph.neighbours(neighbour).size();
    }
    return static_cast<double>(sum) / static_cast<double>(neighbours.size());
}

} // namespace

Measure neighbour_degree()
{
    return {
        .name = "neighbour_degree",
        .title = message("Mean degree of neighbours"),
        .summary = message("How large its arrangements are, on average"),
        .definition = message(
            "The mean of the degrees of its neighbours. On the incidence: how many take part in "
            "its "
            "arrangements on average, itself included, or for an arrangement how many arrangements "
            "its participants have. Strengths do not count. Isolated: not applicable. "
            "Pastor-Satorras, Vazquez & Vespignani, Phys. Rev. Lett. 87 (2001) 258701."),
        .unit = "ties",
        .compute =
            [](const Graph& graph, const Execution&) {
                VertexValues values;
                for (Vertex vertex = 0; vertex < graph.vertex_count(); ++vertex) {
                    values.push_back(mean_degree_of_neighbours(graph, vertex));
                }
                return values;
            },
    };
}

} // namespace noaber
