#include "algo/harmonic.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure s_harmonic()
{
    return {
        .name = "s_harmonic",
        .title = message("s-harmonic centrality"),
        .summary = message("How near it is to all other arrangements"),
        .definition = message(
            "Harmonic centrality on the s-line graph: arrangements are tied where they share at "
            "least s participants, as --s says. The sum of 1/distance in steps to every other "
            "arrangement, divided by their number; one out of reach adds 0. With a single "
            "arrangement: not applicable. Aksoy et al., EPJ Data Science 9 (2020) 16."),
        .unit = "1/distance",
        .compute =
            [](const SLine& line, const Execution& execution) {
                const auto values = algo::harmonic(line.graph, execution);
                return VertexValues{values.begin(), values.end()};
            },
        .scale = Scale::others,
        .possible = [](const Sides& sides) { return sides.own - 1; },
        .is_on_request = true,
    };
}

} // namespace noaber
