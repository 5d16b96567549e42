#include <noaber/measure/measure.hpp>

namespace noaber {

Measure relevance()
{
    return {
        .name = "relevance",
        .title = message("Relevance of the layer"),
        .summary = message("Which part of those that it meets it meets in a layer"),
        .definition = message(
            "The others that it meets in the layer over those that it meets in any known layer; 0 "
            "when it meets nobody. Not in the layer: absent. Berlingerio et al., ASONAM (2011) "
            "485."),
        .unit = "fraction",
        .compute = Measure::OnOneLayer{[](const LayerProjections& met, std::size_t layer) {
            VertexValues result;
            for (Vertex v = 0; v < met.participant_count(); ++v) {
                const auto all = static_cast<double>(met.any.neighbours(v).size());
                const auto here = static_cast<double>(met.each[layer].neighbours(v).size());
                result.push_back(all > 0 ? here / all : 0);
            }
            return result;
        }},
    };
}

} // namespace noaber
