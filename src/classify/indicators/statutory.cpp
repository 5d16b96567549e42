#include "classify/each.hpp"

namespace noaber::classification {

Indicator statutory()
{
    return {
        .name = "statutory",
        .code = "a1",
        .title = message("Statutory arrangements"),
        .definition =
            message("The arrangements in force that the law prescribes. They enter no score."),
        .unit = "count",
        .level = DataLevel::facts,
        .compute =
            [](const Cooperation& view) {
                return of_each(
                    view, [&](Vertex i) { return static_cast<double>(view.statutory[i].size()); });
            },
        .behind = [](const Cooperation& view, Vertex i) { return view.statutory[i]; },
    };
}

} // namespace noaber::classification
