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
        .compute = crossing_rates(alignment::Crossing::soft),
    };
}

} // namespace noaber::classification
