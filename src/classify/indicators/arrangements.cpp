#include "classify/each.hpp"

namespace noaber::classification {

Indicator arrangements()
{
    return {
        .name = "arrangements",
        .code = "a1",
        .title = message("Arrangements"),
        .definition = message(
            "The arrangements in force that the municipality takes part in, of every kind."),
        .unit = "count",
        .level = DataLevel::memberships,
        .compute =
            [](const Cooperation& view) {
                return of_each(view,
                               [&](Vertex i) { return static_cast<double>(view.all[i].size()); });
            },
        .behind = everything,
    };
}

} // namespace noaber::classification
