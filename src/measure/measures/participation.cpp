#include "measure/layer_degrees.hpp"

#include <noaber/measure/measure.hpp>

namespace noaber {

namespace {

std::optional<double> coefficient(const Layers& layers, Vertex participant)
{
    const auto known = static_cast<double>(layers.known_count());
    const auto all = static_cast<double>(overlapping_degree(layers, participant));
    if (known < 2 || all == 0) {
        return std::nullopt;
    }
    double squares = 0;
    for (std::size_t layer = 0; layer < layers.known_count(); ++layer) {
        const double share = layers.degree(participant, layer) / all;
        squares += share * share;
    }
    return known / (known - 1) * (1 - squares);
}

} // namespace

Measure participation()
{
    return {
        .name = "participation",
        .title = message("Participation"),
        .summary = message("How evenly it spreads its ties over the layers"),
        .definition = message(
            "M/(M-1) * (1 - sum over layers of (k/o)^2), M being the layers that are known, k its "
            "degree in a layer and o the sum of those: 0 when all ties lie in one layer, 1 when "
            "they are spread evenly. On the incidence whatever the view; ties whose layer is not "
            "known do not count. No tie in a known layer, or one layer only: not applicable. "
            "Battiston, Nicosia & Latora, Phys. Rev. E 89 (2014) 032804."),
        .unit = "fraction",
        .compute =
            [](const Layers& layers, const Execution&) {
                VertexValues result;
                for (Vertex v = 0; v < layers.whole.participant_count(); ++v) {
                    result.push_back(coefficient(layers, v));
                }
                return result;
            },
    };
}

} // namespace noaber
