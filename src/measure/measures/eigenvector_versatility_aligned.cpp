#include "algo/eigenvector.hpp"
#include "measure/replicas.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure eigenvector_versatility_aligned()
{
    return {
        .name = "eigenvector_versatility_aligned",
        .title = message("Eigenvector versatility, aligned"),
        .summary = message("The same with replicas in every layer"),
        .definition = message(
            "The vector of the largest eigenvalue of all layers at once: participants in a layer "
            "are tied where they meet there, as strongly as --weight says, and all replicas of a "
            "participant by ties of 1. In the component of most replicas; elsewhere 0. Summed "
            "over the replicas of a participant; largest 1. A participant has a replica in every "
            "known layer, so that those where it is absent lead through it too; no known layer: "
            "0. De Domenico et al., Nature Communications 6 (2015) 6868."),
        .unit = "of_largest",
        .compute = over_replicas(
            Replicas::aligned,
            [](const Graph& graph) { return algo::eigenvector(graph, algo::Within::largest); }),
        .scale = Scale::max,
        .is_on_request = true,
    };
}

} // namespace noaber
