#include "algo/degree.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure strength()
{
    return {
        .name = "strength",
        .title = message("Strength"),
        .summary = message("How much it cooperates, all ties together"),
        .definition = message(
            "The sum of the strengths of the ties. On the incidence, and on a simple "
            "projection, every tie is 1 and this is the degree. On a projection by count: "
            "shared arrangements summed over the others. On a Newman projection, where an "
            "arrangement of k participants gives each pair 1/(k-1): the number of its "
            "arrangements with company. Newman, PNAS 98 (2001) 404; Barrat et al., PNAS 101 "
            "(2004) 3747."),
        .unit = "strength",
        .compute =
            [](const Graph& graph, const Execution&) {
                const auto values = algo::strength(graph);
                return VertexValues{values.begin(), values.end()};
            },
    };
}

} // namespace noaber
