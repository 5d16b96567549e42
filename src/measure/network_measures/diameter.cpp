#include "algo/igraph_structure.hpp"

#include <noaber/measure/network_measure.hpp>

namespace noaber {

NetworkMeasure diameter()
{
    return {
        .name = "diameter",
        .title = message("Diameter"),
        .summary = message("How far apart the two are that are farthest"),
        .definition = message(
            "The most steps of a shortest path on the incidence; from one participant to another "
            "by a shared arrangement takes two. Pairs that cannot reach each other do not count. "
            "An empty network: not applicable. Borgatti & Everett, Social Networks 19 (1997) 243."),
        .unit = "steps",
        .compute =
            [](const Incidence& view) { return algo::by_igraph::distances(view.graph).longest; },
    };
}

} // namespace noaber
