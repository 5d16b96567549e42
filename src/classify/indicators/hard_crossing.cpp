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
        .compute = crossing_rates(alignment::Crossing::hard),
    };
}

} // namespace noaber::classification
