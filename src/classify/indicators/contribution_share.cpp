#include "classify/each.hpp"

namespace noaber::classification {

Indicator contribution_share()
{
    return {
        .name = "contribution_share",
        .code = "c3",
        .title = message("Contributions in its expenditure"),
        .definition =
            message("The contributions to all its arrangements as a share of its expenditure, from "
                    "the annotation expenditure_eur. Only where every contribution is known."),
        .unit = "fraction",
        .level = DataLevel::staff,
        .compute =
            [](const Cooperation& view) {
                return of_each(view, [&](Vertex i) -> std::optional<double> {
                    const OwnFacts& own = view.own[i];
                    const bool known = own.contributions_eur && own.expenditure_eur.value_or(0) > 0;
                    return known ? std::optional{*own.contributions_eur / *own.expenditure_eur}
                                 : std::nullopt;
                });
            },
        .behind = everything,
    };
}

} // namespace noaber::classification
