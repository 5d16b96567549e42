#include "algo/eigenvector.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure eigenvector()
{
    return {
        .name = "eigenvector",
        .title = message("Eigenvector centrality"),
        .summary = message("How central those are that it is tied to"),
        .definition = message(
            "The entry of the vector that belongs to the largest eigenvalue of the adjacency "
            "matrix, ties counting by their strength: each is proportional to the sum of those of "
            "its neighbours. In the component of most vertices only (of equals the one that holds "
            "the lowest code); all others are 0, and so is everyone without ties. Largest 1. "
            "Bonacich, Social Networks 13 (1991) 155."),
        .unit = "of_largest",
        .compute =
            [](const Graph& graph, const Execution&) {
                const auto values = algo::eigenvector(graph, algo::Within::largest);
                return VertexValues{values.begin(), values.end()};
            },
        .scale = Scale::max,
        .is_on_request = true,
    };
}

} // namespace noaber
