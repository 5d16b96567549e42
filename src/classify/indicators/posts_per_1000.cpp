#include "classify/each.hpp"

namespace noaber::classification {

Indicator posts_per_1000()
{
    return {
        .name = "posts_per_1000",
        .code = "c2",
        .title = message("Own posts for each 1,000 inhabitants"),
        .definition = message(
            "Its own staff in fte, from the annotation staff_fte, for each 1,000 inhabitants."),
        .unit = "fte",
        .level = DataLevel::staff,
        .compute =
            [](const Cooperation& view) {
                return of_each(view, [&](Vertex i) -> std::optional<double> {
                    const OwnFacts& own = view.own[i];
                    const bool known = own.staff_fte && own.inhabitants.value_or(0) > 0;
                    return known ? std::optional{1000 * *own.staff_fte / *own.inhabitants}
                                 : std::nullopt;
                });
            },
        .behind = nothing,
    };
}

} // namespace noaber::classification
