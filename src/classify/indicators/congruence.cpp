#include "classify/each.hpp"

namespace noaber::classification {

Indicator congruence()
{
    return {
        .name = "congruence",
        .code = "a4",
        .title = message("Territorial congruence"),
        .definition = message(
            "The mean over its partners of the share of its arrangements of choice in which it "
            "meets them: 1 when everything is done with the same partners. No partners: not "
            "applicable. KWINK and PROOF, Inventarisatie regionale samenwerkingsverbanden (2020)."),
        .unit = "fraction",
        .level = DataLevel::memberships,
        .compute =
            [](const Cooperation& view) {
                return of_each(view, [&](Vertex i) {
                    return alignment::congruence(view.graph, i, view.neighbours(i));
                });
            },
    };
}

} // namespace noaber::classification
