#include "algo/igraph_structure.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure clustering()
{
    return {
        .name = "clustering",
        .title = message("Clustering"),
        .summary = message("How far its partners meet each other too"),
        .definition =
            message("The share of the pairs of its partners that share an arrangement themselves, "
                    "which may be the one where all met: the local clustering coefficient of the "
                    "projection, whatever the view and the strengths. Fewer than two partners: not "
                    "applicable. Watts & Strogatz, Nature 393 (1998) 440."),
        .unit = "fraction",
        .compute =
            [](const Projection& projection, const Execution&) {
                return algo::by_igraph::local_clustering(projection.graph);
            },
    };
}

} // namespace noaber
