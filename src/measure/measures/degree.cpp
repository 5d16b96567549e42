#include "algo/degree.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure degree()
{
    return {
        .name = "degree",
        .title = message("Degree"),
        .summary = message("How many arrangements it takes part in"),
        .definition = message(
            "The number of ties. On the incidence: the arrangements that a participant takes "
            "part in, or the participants of an arrangement. On a projection: the others that "
            "it meets in any arrangement, each once, whatever the weighting. Not normalised. "
            "Freeman, Social Networks 1 (1979) 215."),
        .unit = "count",
        .compute =
            [](const Graph& graph, const Execution&) {
                const auto values = algo::degree(graph);
                return VertexValues{values.begin(), values.end()};
            },
        .possible =
            [](const Sides& sides) { return sides.is_projection ? sides.own - 1 : sides.other; },
    };
}

} // namespace noaber
