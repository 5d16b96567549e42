#include "algo/eigenvector.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure eigenvector_each()
{
    return {
        .name = "eigenvector_each",
        .title = message("Eigenvector, each component"),
        .summary = message("The same in every component"),
        .definition = message(
            "Eigenvector centrality in every component on its own, each scaled by its largest "
            "eigenvalue over the largest of all components, so that smaller and sparser "
            "components do not reach 1. Isolated: 0. Bonacich, Social Networks 13 (1991) 155; "
            "Bonacich & Lloyd, Social Networks 23 (2001) 191."),
        .unit = "of_largest",
        .compute =
            [](const Graph& graph, const Execution&) {
                const auto values = algo::eigenvector(graph, algo::Within::each);
                return VertexValues{values.begin(), values.end()};
            },
        .scale = Scale::max,
        .is_on_request = true,
    };
}

} // namespace noaber
