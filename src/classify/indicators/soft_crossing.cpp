#include "classify/each.hpp"

namespace noaber::classification {

Indicator soft_crossing()
{
    return {
        .name = "soft_crossing",
        .code = "a7",
        .title = message("Crossing rate, soft"),
        .definition = message("The share of pairs of its arrangements of choice where more than a "
                              "quarter of the municipalities of the smaller one lie outside the "
                              "larger. Fewer than two arrangements: not applicable."),
        .unit = "fraction",
        .level = DataLevel::memberships,
        .compute =
            [](const Cooperation& view) {
                return of_each(view, [&](Vertex i) {
                    return alignment::crossing_rate(view.graph, view.neighbours(i),
                                                    alignment::Crossing::soft);
                });
            },
    };
}

} // namespace noaber::classification
