#include "algo/degree.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure partners()
{
    return {
        .name = "partners",
        .title = message("Partners"),
        .summary = message("How many others it meets in any arrangement"),
        .definition =
            message("The number of distinct other participants of the view that it shares an "
                    "arrangement with, each once: its degree on the projection, whatever the view. "
                    "Breiger, Social Forces 53 (1974) 181."),
        .unit = "count",
        .compute =
            [](const Projection& projection, const Execution&) {
                const auto values = algo::degree(projection.graph);
                return VertexValues{values.begin(), values.end()};
            },
        .possible = [](const Sides& sides) { return sides.own - 1; },
    };
}

} // namespace noaber
