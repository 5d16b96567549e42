#include "algo/igraph_structure.hpp"

#include <noaber/measure/network_measure.hpp>

namespace noaber {

NetworkMeasure mean_path_length()
{
    return {
        .name = "mean_path_length",
        .title = message("Mean path"),
        .summary = message("How far apart two are on average"),
        .definition =
            message("The mean number of steps of the shortest paths on the incidence, over all "
                    "pairs of participants and arrangements that can reach each other. No such "
                    "pair: not applicable. Watts & Strogatz, Nature 393 (1998) 440."),
        .unit = "steps",
        .compute =
            [](const Incidence& view) { return algo::by_igraph::distances(view.graph).mean; },
    };
}

} // namespace noaber
