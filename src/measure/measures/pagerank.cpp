#include "algo/igraph_centrality.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure pagerank()
{
    return {
        .name = "pagerank",
        .title = message("PageRank"),
        .summary = message("How often one who follows ties passes by"),
        .definition = message(
            "Where a walker is found who follows a tie with chance 0.85, the stronger the "
            "likelier, and else goes to any vertex; from a vertex without ties always to any. Sums "
            "to 1 over all vertices of the view; on the incidence those are participants and "
            "arrangements alike. Brin & Page, Computer Networks 30 (1998) 107."),
        .unit = "fraction",
        .compute =
            [](const Graph& graph, const Execution&) {
                const auto values = algo::by_igraph::pagerank(graph);
                return VertexValues{values.begin(), values.end()};
            },
    };
}

} // namespace noaber
