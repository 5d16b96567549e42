#include "algo/two_mode.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure redundancy()
{
    return {
        .name = "redundancy",
        .title = message("Redundancy"),
        .summary = message("Which part of what it joins is joined elsewhere too"),
        .definition = message(
            "Of the pairs of its arrangements, the share that has another participant in common; "
            "for an arrangement: of the pairs of its participants, the share that also meets "
            "elsewhere. 1: without it, the projection would be the same. On the incidence, "
            "whatever the view. Fewer than two ties: not applicable. Latapy, Magnien & Del "
            "Vecchio, Social Networks 30 (2008) 31."),
        .unit = "fraction",
        .compute = [](const Incidence& view,
                      const Execution&) { return algo::redundancy(view.graph); },
        .is_on_request = true,
    };
}

} // namespace noaber
