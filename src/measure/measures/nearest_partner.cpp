#include "measure/in_company.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure nearest_partner()
{
    return {
        .name = "nearest_partner",
        .title = message("Share with the nearest partner"),
        .summary = message("How far it shares all with one other"),
        .definition = message(
            "The share of its arrangements in which it meets the partner that it meets most. Its "
            "arrangements are those of the view in which it is not alone. No partners: not "
            "applicable. It is 1 for many and so tells little. A measure of this project (2026)."),
        .unit = "fraction",
        .compute = in_company([](const Graph& graph, Vertex v, const auto& joined) {
            return alignment::nearest_partner(graph, v, joined);
        }),
        .is_on_request = true,
    };
}

} // namespace noaber
