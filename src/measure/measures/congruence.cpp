#include "measure/in_company.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure congruence()
{
    return {
        .name = "congruence",
        .title = message("Territorial congruence"),
        .summary = message("Whether it does everything with the same partners"),
        .definition = message(
            "The mean over its partners of the share of its arrangements in which it meets them: "
            "1 when everything is done with the same ones. Its arrangements are those of the view "
            "in which it is not alone; to count as the classification does, measure "
            "municipalities and leave statutory arrangements out. No partners: not applicable. "
            "KWINK and PROOF, Inventarisatie regionale samenwerkingsverbanden (2020)."),
        .unit = "fraction",
        .compute = in_company([](const Graph& graph, Vertex v, const auto& joined) {
            return alignment::congruence(graph, v, joined);
        }),
        .is_on_request = true,
    };
}

} // namespace noaber
