#include "measure/layer_degrees.hpp"

#include <noaber/measure/measure.hpp>

#include <cmath>

namespace noaber {

namespace {

std::optional<double> deviation(const Layers& layers, Vertex participant)
{
    const auto count = static_cast<double>(layers.known_count());
    if (count == 0) {
        return std::nullopt;
    }
    const double mean = overlapping_degree(layers, participant) / count;
    double squares = 0;
    for (std::size_t layer = 0; layer < layers.known_count(); ++layer) {
        const double off = layers.degree(participant, layer) - mean;
        squares += off * off;
    }
    return std::sqrt(squares / count);
}

} // namespace

Measure layer_deviation()
{
    return {
        .name = "layer_deviation",
        .title = message("Deviation over layers"),
        .summary = message("How unequal its degrees in the layers are"),
        .definition = message(
            "The population standard deviation of its degrees in the layers that are known, a "
            "layer in which it is absent counting 0. On the incidence whatever the view. No known "
            "layer: not applicable. Magnani & Rossi, ASONAM (2011) 5; Brodka et al., R. Soc. Open "
            "Sci. 5 (2018) 171747."),
        .unit = "ties",
        .compute =
            [](const Layers& layers, const Execution&) {
                VertexValues result;
                for (Vertex v = 0; v < layers.whole.participant_count(); ++v) {
                    result.push_back(deviation(layers, v));
                }
                return result;
            },
        .is_on_request = true,
    };
}

} // namespace noaber
