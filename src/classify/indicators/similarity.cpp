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
                return mean_over_pairs(view,
                                       [](std::size_t one, std::size_t other, std::size_t both) {
                                           return static_cast<double>(both - 1) /
                                                  static_cast<double>(one + other - both - 1);
                                       });
            },
    };
}

} // namespace noaber::classification
