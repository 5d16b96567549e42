#include "algo/eigenvector.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure katz()
{
    return {
        .name = "katz",
        .title = message("Katz centrality"),
        .summary = message("How many walks lead to it, longer ones counting less"),
        .definition = message(
            "The sum over all walks that end in it of a to the power of their length, a being 0.9 "
            "over the largest eigenvalue of the adjacency matrix; ties count by their strength, "
            "and the walk of length 0 counts 1. Largest 1. Isolated: the value of that one walk; "
            "where nobody has a tie, 1 for all. Katz, Psychometrika 18 (1953) 39."),
        .unit = "of_largest",
        .compute =
            [](const Graph& graph, const Execution&) {
                const auto values = algo::katz(graph);
                return VertexValues{values.begin(), values.end()};
            },
        .scale = Scale::max,
        .is_on_request = true,
    };
}

} // namespace noaber
