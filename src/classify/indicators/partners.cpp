#include "classify/each.hpp"

namespace noaber::classification {

Indicator partners()
{
    return {
        .name = "partners",
        .code = "a2",
        .title = message("Partners"),
        .definition = message(
            "The other municipalities that it meets in its arrangements of choice, each once."),
        .unit = "count",
        .level = DataLevel::memberships,
        .compute =
            [](const Cooperation& view) {
                return of_each(view, [&](Vertex i) {
                    const auto met = alignment::meetings(view.graph, i, view.neighbours(i));
                    return static_cast<double>(met.size());
                });
            },
    };
}

} // namespace noaber::classification
