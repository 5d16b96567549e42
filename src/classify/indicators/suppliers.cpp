#include "classify/each.hpp"

namespace noaber::classification {

Indicator suppliers()
{
    return {
        .name = "suppliers",
        .code = "b3",
        .title = message("Suppliers"),
        .definition = message("How many of its arrangements of choice cover a task cluster."),
        .unit = "count",
        .level = DataLevel::facts,
        .compute =
            [](const Cooperation& view) {
                return of_each(
                    view, [&](Vertex i) { return static_cast<double>(supplied(view, i).size()); });
            },
        .behind = chosen_where(covers_a_task),
    };
}

} // namespace noaber::classification
