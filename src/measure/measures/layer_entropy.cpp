#include "measure/layer_degrees.hpp"

#include <noaber/measure/measure.hpp>

#include <cmath>

namespace noaber {

namespace {

std::optional<double> entropy(const Layers& layers, Vertex participant)
{
    const auto all = static_cast<double>(overlapping_degree(layers, participant));
    if (all == 0) {
        return std::nullopt;
    }
    double sum = 0;
    for (std::size_t layer = 0; layer < layers.known_count(); ++layer) {
        const double share = layers.degree(participant, layer) / all;
        sum -= share > 0 ? share * std::log(share) : 0;
    }
    return sum;
}

} // namespace

Measure layer_entropy()
{
    return {
        .name = "layer_entropy",
        .title = message("Layer entropy"),
        .summary = message("How evenly and over how many layers it spreads its ties"),
        .definition = message(
            "Minus the sum over layers of (k/o) ln(k/o), k being its degree in a layer and o the "
            "sum of those: 0 when all ties lie in one layer, ln M when they are spread evenly "
            "over M. On the incidence whatever the view; ties whose layer is not known do not "
            "count. No tie in a known layer: not applicable. Shannon, Bell Syst. Tech. J. 27 "
            "(1948) 379; Battiston, Nicosia & Latora, Phys. Rev. E 89 (2014) 032804."),
        .unit = "nats",
        .compute =
            [](const Layers& layers, const Execution&) {
                VertexValues result;
                for (Vertex v = 0; v < layers.whole.participant_count(); ++v) {
                    result.push_back(entropy(layers, v));
                }
                return result;
            },
        .is_on_request = true,
    };
}

} // namespace noaber
