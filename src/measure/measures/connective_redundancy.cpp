#include <noaber/measure/measure.hpp>

namespace noaber {

Measure connective_redundancy()
{
    return {
        .name = "connective_redundancy",
        .title = message("Connective redundancy"),
        .summary = message("How often it meets the same others in several layers"),
        .definition = message(
            "1 - neighbourhood / degree, degree being the sum over known layers of the others "
            "that it meets there: 0 when it meets everyone in one layer only, and when it meets "
            "nobody. Berlingerio et al., ASONAM (2011) 485."),
        .unit = "fraction",
        .compute =
            [](const Layers& layers, const Execution&) {
                const LayerProjections met = project_layers(layers);
                VertexValues result;
                for (Vertex v = 0; v < met.participant_count(); ++v) {
                    double degree = 0;
                    for (const Graph& layer : met.each) {
                        degree += static_cast<double>(layer.neighbours(v).size());
                    }
                    const auto distinct = static_cast<double>(met.any.neighbours(v).size());
                    result.push_back(degree > 0 ? 1 - distinct / degree : 0);
                }
                return result;
            },
        .is_on_request = true,
    };
}

} // namespace noaber
