#include "algo/components.hpp"

#include <noaber/measure/network_measure.hpp>

namespace noaber {

NetworkMeasure components()
{
    return {
        .name = "components",
        .title = message("Components"),
        .summary = message("In how many separate parts the network falls"),
        .definition =
            message("The connected components of the incidence; an arrangement in which nobody "
                    "takes part is one by itself. Hopcroft & Tarjan, Comm. ACM 16 (1973) 372."),
        .unit = "count",
        .compute =
            [](const Incidence& view) {
                return std::optional{static_cast<double>(algo::components(view.graph).size.size())};
            },
    };
}

} // namespace noaber
