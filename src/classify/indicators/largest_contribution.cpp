#include "classify/each.hpp"

namespace noaber::classification {

Indicator largest_contribution()
{
    return {
        .name = "largest_contribution",
        .code = "c4",
        .title = message("Largest contribution against overhead"),
        .definition =
            message("The largest of the contributions to its arrangements over its own overhead, "
                    "from the annotation overhead_eur. Only where every contribution is known."),
        .unit = "ratio",
        .level = DataLevel::staff,
        .compute =
            [](const Cooperation& view) {
                return of_each(view, [&](Vertex i) -> std::optional<double> {
                    const OwnFacts& own = view.own[i];
                    const bool known =
                        own.largest_contribution_eur && own.overhead_eur.value_or(0) > 0;
                    return known ? std::optional{*own.largest_contribution_eur / *own.overhead_eur}
                                 : std::nullopt;
                });
            },
        .behind = everything,
    };
}

} // namespace noaber::classification
