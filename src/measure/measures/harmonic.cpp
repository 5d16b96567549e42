#include "algo/harmonic.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure harmonic()
{
    return {
        .name = "harmonic",
        .title = message("Harmonic centrality"),
        .summary = message("How near it is to all others"),
        .definition = message(
            "The sum of 1/distance to every other vertex, divided by n-1, n being all vertices "
            "of the view; one out of reach adds 0, so an isolated vertex has 0. Distance in "
            "steps; on a projection that is not simple a tie of strength w is 1/w long, and "
            "values can exceed 1. With a single vertex: not applicable. Marchiori & Latora, "
            "Physica A 285 (2000) 539; Boldi & Vigna, Internet Mathematics 10 (2014) 222."),
        .unit = "1/distance",
        .compute =
            [](const Graph& graph, const Execution& execution) {
                const auto sums = algo::harmonic(graph, execution);
                return VertexValues{sums.begin(), sums.end()};
            },
        .scale = Scale::others,
        .possible =
            [](const Sides& sides) {
                return sides.is_projection ? sides.own - 1 : sides.other + (sides.own - 1) / 2;
            },
    };
}

} // namespace noaber
