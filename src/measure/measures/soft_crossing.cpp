#include "measure/in_company.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure soft_crossing()
{
    return {
        .name = "soft_crossing",
        .title = message("Crossing rate, soft"),
        .summary = message("How often its arrangements cross by more than a little"),
        .definition = message(
            "The share of pairs of its arrangements where more than a quarter of the participants "
            "of the smaller one lie outside the larger. Its arrangements are those of the view in "
            "which it is not alone. Fewer than two: not applicable. A measure of this project "
            "(2026)."),
        .unit = "fraction",
        .compute = in_company([](const Graph& graph, Vertex, const auto& joined) {
            return alignment::crossing_rate(graph, joined, alignment::Crossing::soft);
        }),
        .is_on_request = true,
    };
}

} // namespace noaber
