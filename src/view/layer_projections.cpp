#include <noaber/view/layer_projections.hpp>

namespace noaber {

namespace {

/// Adds the ties of a layer's own projection, with the vertices of the whole.
void append(std::vector<Edge>& edges,
            const Incidence& whole,
            const Incidence& own,
            const Graph& met)
{
    std::vector<Vertex> vertex_in_whole; // both stand in the order of their ids
    for (Vertex v = 0; v < whole.participant_count(); ++v) {
        if (vertex_in_whole.size() < own.participants.size() &&
            own.participants[vertex_in_whole.size()] == whole.participants[v]) {
            vertex_in_whole.push_back(v);
        }
    }
    for (Vertex v = 0; v < met.vertex_count(); ++v) {
        for (std::uint32_t slot = met.offsets[v]; slot < met.offsets[v + 1]; ++slot) {
            if (v < met.targets[slot]) {
                edges.push_back({vertex_in_whole[v], vertex_in_whole[met.targets[slot]],
                                 met.strengths.empty() ? 1 : met.strengths[slot]});
            }
        }
    }
}

} // namespace

LayerProjections project_layers(const Layers& layers, Weighting weighting)
{
    LayerProjections result{&layers, {}, {}};
    const bool weighted = weighting != Weighting::simple;
    std::vector<Edge> all;
    for (std::size_t i = 0; i < layers.known_count(); ++i) {
        const Incidence own = incidence(layers, i);
        std::vector<Edge> edges;
        append(edges, layers.whole, own, project(own, weighting).graph);
        all.insert(all.end(), edges.begin(), edges.end());
        result.each.push_back(
            make_graph(layers.whole.participant_count(), std::move(edges), weighted));
    }
    result.any = make_graph(layers.whole.participant_count(), std::move(all), weighted);
    return result;
}

} // namespace noaber
