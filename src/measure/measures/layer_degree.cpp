#include <noaber/measure/measure.hpp>

namespace noaber {

Measure layer_degree()
{
    return {
        .name = "layer_degree",
        .title = message("Degree in the layer"),
        .summary = message("How many arrangements it has in a layer"),
        .definition = message(
            "The number of its arrangements in the layer. Not in the layer: absent. Battiston, "
            "Nicosia & Latora, Phys. Rev. E 89 (2014) 032804."),
        .unit = "count",
        .compute = Measure::OnOneLayer{[](const LayerProjections& met, std::size_t layer) {
            VertexValues result;
            for (Vertex v = 0; v < met.participant_count(); ++v) {
                result.emplace_back(met.layers->degree(v, layer));
            }
            return result;
        }},
    };
}

} // namespace noaber
