#include "algo/igraph_structure.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure coreness()
{
    return {
        .name = "coreness",
        .title = message("Coreness"),
        .summary = message("How deep it lies in the dense core"),
        .definition =
            message("The largest k for which it belongs to the k-core: the most vertices that each "
                    "have k ties among themselves. Ties count once, whatever their strength; 0 "
                    "when isolated. Seidman, Social Networks 5 (1983) 269."),
        .unit = "count",
        .compute =
            [](const Graph& graph, const Execution&) {
                const auto values = algo::by_igraph::coreness(graph);
                return VertexValues{values.begin(), values.end()};
            },
    };
}

} // namespace noaber
