#include "classify/each.hpp"

namespace noaber::classification {

Indicator chosen()
{
    return {
        .name = "chosen",
        .code = "a1",
        .title = message("Arrangements of choice"),
        .definition = message("The arrangements in force that are not statutory and have at least "
                              "two municipalities. Task-bound ones count in full, and so do those "
                              "of which the obligation is not known."),
        .unit = "count",
        .level = DataLevel::memberships,
        .compute =
            [](const Cooperation& view) {
                return of_each(
                    view, [&](Vertex i) { return static_cast<double>(view.neighbours(i).size()); });
            },
    };
}

} // namespace noaber::classification
