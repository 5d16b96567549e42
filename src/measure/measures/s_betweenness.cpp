#include "algo/betweenness.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure s_betweenness()
{
    return {
        .name = "s_betweenness",
        .title = message("s-betweenness"),
        .summary = message("How many pairs of other arrangements it lies between"),
        .definition = message(
            "Betweenness on the s-line graph: arrangements are tied where they share at least s "
            "participants, as --s says. Raw, each unordered pair once; a pair without a path adds "
            "nothing. On the incidence whatever the view. Aksoy et al., EPJ Data Science 9 (2020) "
            "16."),
        .unit = "pairs",
        .compute =
            [](const SLine& line, const Execution& execution) {
                const auto values = algo::betweenness(line.graph, execution);
                return VertexValues{values.begin(), values.end()};
            },
        .possible = [](const Sides& sides) { return (sides.own - 1) * (sides.own - 2) / 2; },
        .is_on_request = true,
    };
}

} // namespace noaber
