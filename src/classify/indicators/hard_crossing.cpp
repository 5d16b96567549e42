#include "classify/each.hpp"

namespace noaber::classification {

Indicator hard_crossing()
{
    return {
        .name = "hard_crossing",
        .code = "a7",
        .title = message("Crossing rate, hard"),
        .definition = message("The share of pairs of its arrangements of choice of which neither "
                              "holds all municipalities of the other. Equal ones do not cross. "
                              "Fewer than two arrangements: not applicable."),
        .unit = "fraction",
        .level = DataLevel::memberships,
        .compute =
            [](const Cooperation& view) {
                return mean_over_pairs(view,
                                       [](std::size_t one, std::size_t other, std::size_t both) {
                                           return both < std::min(one, other) ? 1.0 : 0.0;
                                       });
            },
    };
}

} // namespace noaber::classification
