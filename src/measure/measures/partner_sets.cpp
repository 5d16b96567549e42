#include "measure/in_company.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure partner_sets()
{
    return {
        .name = "partner_sets",
        .title = message("Partner sets"),
        .summary = message("With how many different groups it works"),
        .definition = message(
            "How many different groups of participants its arrangements have, arrangements in "
            "which it is alone left out: 0 for one without company. Two bodies over the same "
            "territory count once. A measure of this project (2026)."),
        .unit = "count",
        .compute = in_company([](const Graph& graph, Vertex, const auto& joined) {
            return static_cast<double>(alignment::partner_sets(graph, joined));
        }),
        .is_on_request = true,
    };
}

} // namespace noaber
