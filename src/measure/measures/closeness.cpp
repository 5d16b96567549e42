#include "algo/closeness.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure closeness()
{
    return {
        .name = "closeness",
        .title = message("Closeness"),
        .summary = message("How near it is to those that it reaches"),
        .definition = message(
            "The number of other vertices that it reaches over the sum of its distances to them: "
            "1 over their mean distance. Those out of reach do not count, so an isolated pair has "
            "the highest value that there is: never read it without reach, which stands beside "
            "it. Harmonic centrality has no such flaw. Distance in steps; on a projection that is "
            "not simple a tie of strength w is 1/w long. Isolated: not applicable. Freeman, "
            "Social Networks 1 (1979) 215; largest possible on an affiliation: Borgatti & Halgin, "
            "SAGE Handbook of Social Network Analysis (2011) 417."),
        .unit = "1/distance",
        .compute =
            [](const Graph& graph, const Execution& execution) {
                VertexValues result;
                for (const algo::Reach& each : algo::reach(graph, execution)) {
                    result.push_back(each.others > 0 ? std::optional{each.others / each.distance}
                                                     : std::nullopt);
                }
                return result;
            },
        .possible =
            [](const Sides& sides) {
                return sides.is_projection
                           ? 1
                           : (sides.other + sides.own - 1) / (sides.other + 2 * (sides.own - 1));
            },
        .beside = "reach",
        .is_on_request = true,
    };
}

} // namespace noaber
