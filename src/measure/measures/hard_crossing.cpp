#include "measure/in_company.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure hard_crossing()
{
    return {
        .name = "hard_crossing",
        .title = message("Crossing rate, hard"),
        .summary = message("How often its arrangements cross each other"),
        .definition = message(
            "The share of pairs of its arrangements of which neither holds all participants of "
            "the other; equal ones do not cross. Its arrangements are those of the view in which "
            "it is not alone. Fewer than two: not applicable. A measure of this project (2026)."),
        .unit = "fraction",
        .compute = in_company([](const Graph& graph, Vertex, const auto& joined) {
            return alignment::crossing_rate(graph, joined, alignment::Crossing::hard);
        }),
        .is_on_request = true,
    };
}

} // namespace noaber
