#include "algo/components.hpp"

#include <noaber/measure/network_measure.hpp>

#include <algorithm>

namespace noaber {

namespace {

std::optional<double> share(const Incidence& view)
{
    if (view.participant_count() == 0) {
        return std::nullopt;
    }
    const algo::Components found = algo::components(view.graph);
    std::vector<std::size_t> participants(found.size.size());
    for (Vertex v = 0; v < view.participant_count(); ++v) {
        ++participants[found.label[v]];
    }
    const std::size_t most = *std::max_element(participants.begin(), participants.end());
    return static_cast<double>(most) / view.participant_count();
}

} // namespace

NetworkMeasure largest_component_share()
{
    return {
        .name = "largest_component_share",
        .title = message("Largest component"),
        .summary = message("How many of the participants hang together"),
        .definition = message(
            "The share of the participants that lie in the component with the most of them. "
            "Without participants: not applicable. Hopcroft & Tarjan, Comm. ACM 16 (1973) 372."),
        .unit = "share",
        .compute = share,
    };
}

} // namespace noaber
