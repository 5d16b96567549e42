#include "algo/four_cycles.hpp"

#include <noaber/measure/network_measure.hpp>

namespace noaber {

NetworkMeasure robins_alexander_clustering()
{
    return {
        .name = "robins_alexander_clustering",
        .title = message("Clustering"),
        .summary = message("How often two who share an arrangement share another"),
        .definition =
            message("Four times the four-cycles over the paths of three ties, on the incidence: "
                    "how often one also takes part in another arrangement of a partner. No path of "
                    "three ties: not applicable. Robins & Alexander, Computational & "
                    "Mathematical Organization Theory 10 (2004) 69."),
        .unit = "fraction",
        .compute =
            [](const Incidence& view) {
                return algo::closed_three_paths(view.graph, view.participant_count());
            },
    };
}

} // namespace noaber
