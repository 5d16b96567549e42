#include <noaber/measure/measure.hpp>

#include <algorithm>

namespace noaber {

namespace {

bool meets(const Graph& graph, Vertex one, Vertex other)
{
    const auto all = graph.neighbours(one);
    return std::binary_search(all.begin(), all.end(), other);
}

/// How many a participant meets in a layer and in no other.
double only_here(const LayerProjections& met, std::size_t layer, Vertex participant)
{
    const auto here = met.each[layer].neighbours(participant);
    return static_cast<double>(std::count_if(here.begin(), here.end(), [&](Vertex other) {
        return std::count_if(met.each.begin(), met.each.end(), [&](const Graph& graph) {
                   return meets(graph, participant, other);
               }) == 1;
    }));
}

} // namespace

Measure exclusive_relevance()
{
    return {
        .name = "exclusive_relevance",
        .title = message("Exclusive relevance"),
        .summary = message("Which part of those that it meets it meets in no other layer"),
        .definition = message(
            "The others that it meets in the layer and in no other known layer, over those that "
            "it meets in any known layer; 0 when it meets nobody. Not in the layer: absent. "
            "Berlingerio et al., ASONAM (2011) 485."),
        .unit = "fraction",
        .compute = Measure::OnOneLayer{[](const LayerProjections& met, std::size_t layer) {
            VertexValues result;
            for (Vertex v = 0; v < met.participant_count(); ++v) {
                const auto all = static_cast<double>(met.any.neighbours(v).size());
                result.push_back(all > 0 ? only_here(met, layer, v) / all : 0);
            }
            return result;
        }},
    };
}

} // namespace noaber
