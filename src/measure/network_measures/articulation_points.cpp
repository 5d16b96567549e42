#include "algo/igraph_structure.hpp"

#include <noaber/measure/network_measure.hpp>

namespace noaber {

NetworkMeasure articulation_points()
{
    return {
        .name = "articulation_points",
        .title = message("Articulation points"),
        .summary = message("How many hold parts together that else fall apart"),
        .definition =
            message("The participants and arrangements whose removal from the incidence leaves "
                    "more components. Hopcroft & Tarjan, Comm. ACM 16 (1973) 372."),
        .unit = "count",
        .compute =
            [](const Incidence& view) {
                const auto found = algo::by_igraph::articulation_points(view.graph);
                return std::optional{static_cast<double>(found.size())};
            },
    };
}

} // namespace noaber
