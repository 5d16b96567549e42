#include "algo/components.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure component_size()
{
    return {
        .name = "component_size",
        .title = message("Component size"),
        .summary = message("How many it can reach through cooperation, itself included"),
        .definition = message(
            "The number of vertices of its connected component, itself included: 1 when "
            "isolated. On the incidence participants and arrangements count alike. Hopcroft & "
            "Tarjan, Comm. ACM 16 (1973) 372."),
        .unit = "count",
        .compute =
            [](const Graph& graph, const Execution&) {
                const algo::Components found = algo::components(graph);
                VertexValues result;
                for (const std::uint32_t label : found.label) {
                    result.emplace_back(found.size[label]);
                }
                return result;
            },
    };
}

} // namespace noaber
