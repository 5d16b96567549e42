#include "measure/layer_degrees.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

Measure overlapping_degree()
{
    return {
        .name = "overlapping_degree",
        .title = message("Overlapping degree"),
        .summary = message("How many arrangements it has in all layers together"),
        .definition = message(
            "The sum over layers of its degree in the layer, on the incidence whatever the view. "
            "An arrangement in two layers counts twice, one whose layer is not known does not "
            "count. Battiston, Nicosia & Latora, Phys. Rev. E 89 (2014) 032804."),
        .unit = "count",
        .compute =
            [](const Layers& layers, const Execution&) {
                VertexValues result;
                for (Vertex v = 0; v < layers.whole.participant_count(); ++v) {
                    result.emplace_back(overlapping_degree(layers, v));
                }
                return result;
            },
    };
}

} // namespace noaber
