#include "algo/components.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure reach()
{
    return {
        .name = "reach",
        .title = message("Reach"),
        .summary = message("Which part of all others it can reach"),
        .definition = message(
            "The number of other vertices to which there is a path, over n-1, n being all "
            "vertices of the view: 0 when isolated, 1 when the view is one component. With a "
            "single vertex: not applicable. Borgatti, Comput. Math. Organ. Theory 12 (2006) 21."),
        .unit = "fraction",
        .compute =
            [](const Graph& graph, const Execution&) {
                const algo::Components found = algo::components(graph);
                VertexValues result;
                for (const std::uint32_t label : found.label) {
                    result.emplace_back(found.size[label] - 1);
                }
                return result;
            },
        .scale = Scale::others,
        .possible =
            [](const Sides& sides) {
                return sides.is_projection ? sides.own - 1 : sides.own + sides.other - 1;
            },
        .is_on_request = true,
    };
}

} // namespace noaber
