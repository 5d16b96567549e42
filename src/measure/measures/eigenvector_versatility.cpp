#include "algo/eigenvector.hpp"
#include "measure/replicas.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure eigenvector_versatility()
{
    return {
        .name = "eigenvector_versatility",
        .title = message("Eigenvector versatility"),
        .summary = message("How central those are that it meets, over all layers"),
        .definition = message(
            "The vector of the largest eigenvalue of all layers at once: participants in a layer "
            "are tied where they meet there, as strongly as --weight says, and all replicas of a "
            "participant by ties of 1. In the component of most replicas; elsewhere 0. Summed "
            "over the replicas of a participant; largest 1. A participant has a replica in the "
            "known layers in which it takes part in an arrangement; in none: 0. De Domenico et "
            "al., Nature Communications 6 (2015) 6868."),
        .unit = "of_largest",
        .compute = over_replicas(
            Replicas::existing,
            [](const Graph& graph) { return algo::eigenvector(graph, algo::Within::largest); }),
        .scale = Scale::max,
        .is_on_request = true,
    };
}

} // namespace noaber
