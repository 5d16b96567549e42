#include "classify/each.hpp"

namespace noaber::classification {

Indicator similarity()
{
    return {
        .name = "similarity",
        .code = "a5",
        .title = message("Similarity of partner sets"),
        .definition = message(
            "The mean over all pairs of its arrangements of choice of the partners that both have "
            "over the partners that either has (the municipality itself left out). Jaccard, Bull. "
            "Soc. Vaud. Sci. Nat. 37 (1901) 547. Fewer than two arrangements: not applicable."),
        .unit = "fraction",
        .level = DataLevel::memberships,
        .compute =
            [](const Cooperation& view) {
                return of_each(view, [&](Vertex i) {
                    return alignment::similarity(view.graph, view.neighbours(i));
                });
            },
    };
}

} // namespace noaber::classification
