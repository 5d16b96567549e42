#include "classify/each.hpp"

namespace noaber::classification {

Indicator soft_crossing()
{
    return {
        .name = "soft_crossing",
        .code = "a7",
        .title = message("Crossing rate, soft"),
        .definition = message("The share of pairs of its arrangements of choice where more than a "
                              "quarter of the municipalities of the smaller one lie outside the "
                              "larger. Fewer than two arrangements: not applicable."),
        .unit = "fraction",
        .level = DataLevel::memberships,
        .compute =
            [](const Cooperation& view) {
                return mean_over_pairs(view,
                                       [](std::size_t one, std::size_t other, std::size_t both) {
                                           const std::size_t smaller = std::min(one, other);
                                           return 4 * (smaller - both) > smaller ? 1.0 : 0.0;
                                       });
            },
    };
}

} // namespace noaber::classification
