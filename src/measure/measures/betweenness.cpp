#include "algo/betweenness.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure betweenness()
{
    return {
        .name = "betweenness",
        .title = message("Betweenness"),
        .summary = message("How many pairs of others it lies between"),
        .definition = message(
            "The sum over pairs of other vertices of the share of their shortest paths that "
            "pass through it; a pair without a path adds nothing. Raw: each unordered pair "
            "once, not normalised. On the incidence the vertices are participants and "
            "arrangements alike. On a projection that is not simple a tie of strength w is 1/w "
            "long. Freeman, Sociometry 40 (1977) 35; Brandes, J. Math. Sociol. 25 (2001) 163; "
            "lengths: Newman, Phys. Rev. E 64 (2001) 016132."),
        .unit = "pairs",
        .compute =
            [](const Graph& graph, const Execution& execution) {
                const auto values = algo::betweenness(graph, execution);
                return VertexValues{values.begin(), values.end()};
            },
    };
}

} // namespace noaber
