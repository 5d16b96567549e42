#include "classify/each.hpp"

namespace noaber::classification {

Indicator vision_age()
{
    return {
        .name = "vision_age",
        .code = "b7",
        .title = message("Age of the vision on cooperation"),
        .definition = message("Years since the day in the annotation vision: when the council last "
                              "said with whom it wants to work together, and for what. No "
                              "annotation: not applicable, which is not the same as no vision."),
        .unit = "years",
        .level = DataLevel::memberships,
        .compute =
            [](const Cooperation& view) {
                return of_each(view, [&](Vertex i) -> std::optional<double> {
                    const OwnFacts& own = view.own[i];
                    return own.vision_years;
                });
            },
        .behind = nothing,
    };
}

} // namespace noaber::classification
