#include "classify/each.hpp"

namespace noaber::classification {

Indicator partner_sets()
{
    return {
        .name = "partner_sets",
        .code = "a3",
        .title = message("Partner sets"),
        .definition =
            message("How many different groups of partners its arrangements of choice have."),
        .unit = "count",
        .level = DataLevel::memberships,
        .compute =
            [](const Cooperation& view) {
                return of_each(view, [&](Vertex i) {
                    return static_cast<double>(
                        alignment::partner_sets(view.graph, view.neighbours(i)));
                });
            },
    };
}

} // namespace noaber::classification
