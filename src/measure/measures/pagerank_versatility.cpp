#include "algo/igraph_centrality.hpp"
#include "measure/replicas.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure pagerank_versatility()
{
    return {
        .name = "pagerank_versatility",
        .title = message("PageRank versatility"),
        .summary = message("How often a walker over all layers passes by"),
        .definition = message(
            "Where a walker is found on all layers at once: participants in a layer are tied "
            "where they meet there, as strongly as --weight says, and all replicas of a "
            "participant by ties of 1. The walker follows a tie with chance 0.85, the stronger "
            "the likelier, and else goes to any replica. Summed over the replicas of a "
            "participant; largest 1. A participant has a replica in the known layers in which it "
            "takes part in an arrangement; in none: 0. De Domenico et al., Nature Communications "
            "6 (2015) 6868."),
        .unit = "of_largest",
        .compute =
            over_replicas(Replicas::existing,
                          [](const Graph& graph) { return algo::by_igraph::pagerank(graph); }),
        .scale = Scale::max,
        .is_on_request = true,
    };
}

} // namespace noaber
