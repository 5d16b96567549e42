#include <noaber/measure/alignment.hpp>
#include <noaber/measure/measure.hpp>

#include <algorithm>
#include <iterator>

namespace noaber {

namespace {

std::optional<double> mean_sets(const Layers& layers, Vertex participant)
{
    const Graph& affiliation = layers.whole.graph;
    const auto joined = alignment::with_company(affiliation, participant);
    double sum = 0;
    double count = 0;
    for (std::size_t layer = 0; layer < layers.known_count(); ++layer) {
        const auto& all = layers.layers[layer].arrangements;
        std::vector<Vertex> in_layer;
        std::set_intersection(all.begin(), all.end(), joined.begin(), joined.end(),
                              std::back_inserter(in_layer));
        sum += static_cast<double>(alignment::partner_sets(affiliation, in_layer));
        count += in_layer.empty() ? 0 : 1;
    }
    return count > 0 ? std::optional{sum / count} : std::nullopt;
}

} // namespace

Measure sets_per_layer()
{
    return {
        .name = "sets_per_layer",
        .title = message("Partner sets per layer"),
        .summary = message("With how many different groups it works in one layer"),
        .definition = message(
            "The mean, over the known layers in which it is not alone in an arrangement, of the "
            "number of different groups of participants that its arrangements there have: 1 when "
            "every layer has one. An arrangement counts in each of its layers. No such layer: not "
            "applicable. A measure of this project (2026)."),
        .unit = "mean_count",
        .compute =
            [](const Layers& layers, const Execution&) {
                VertexValues result;
                for (Vertex v = 0; v < layers.whole.participant_count(); ++v) {
                    result.push_back(mean_sets(layers, v));
                }
                return result;
            },
        .is_on_request = true,
    };
}

} // namespace noaber
