#include <noaber/measure/measure.hpp>

namespace noaber {

Measure layer_neighbours()
{
    return {
        .name = "layer_neighbours",
        .title = message("Neighbours in the layer"),
        .summary = message("How many others it meets in a layer"),
        .definition = message(
            "The number of distinct others that it meets in arrangements of the layer: 0 where it "
            "is alone. Not in the layer: absent. Berlingerio et al., ASONAM (2011) 485."),
        .unit = "count",
        .compute = Measure::OnOneLayer{[](const LayerProjections& met, std::size_t layer) {
            VertexValues result;
            for (Vertex v = 0; v < met.participant_count(); ++v) {
                result.emplace_back(met.each[layer].neighbours(v).size());
            }
            return result;
        }},
    };
}

} // namespace noaber
