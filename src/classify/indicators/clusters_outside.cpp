#include "classify/each.hpp"

namespace noaber::classification {

Indicator clusters_outside()
{
    return {
        .name = "clusters_outside",
        .code = "b2",
        .title = message("Task clusters outside"),
        .definition = message("How many task clusters at least one of its arrangements of choice "
                              "covers. What the others are is not known: they are not own work."),
        .unit = "count",
        .level = DataLevel::facts,
        .compute =
            [](const Cooperation& view) {
                return of_each(view, [&](Vertex i) -> std::optional<double> {
                    ClusterSet outside = 0;
                    for (const ClusterSet clusters : supplied(view, i)) {
                        outside |= clusters;
                    }
                    return std::popcount(outside);
                });
            },
        .behind = chosen_where(covers_a_task),
    };
}

} // namespace noaber::classification
