#include "classify/each.hpp"

namespace noaber::classification {

Indicator nearest_partner()
{
    return {
        .name = "nearest_partner",
        .code = "a6",
        .title = message("Share with the nearest partner"),
        .definition = message(
            "The share of its arrangements of choice in which it meets the partner that it meets "
            "most. No partners: not applicable. It is 1 for half the country and so tells little."),
        .unit = "fraction",
        .level = DataLevel::memberships,
        .compute =
            [](const Cooperation& view) {
                return of_each(view, [&](Vertex i) {
                    return alignment::nearest_partner(view.graph, i, view.neighbours(i));
                });
            },
    };
}

} // namespace noaber::classification
