#include <noaber/view/supra.hpp>

namespace noaber {

namespace {

constexpr Vertex nowhere = 0xFFFFFFFF;

/// Makes the graph, one layer after another.
class Builder {
public:
    Builder(const LayerProjections& layers, Replicas replicas)
        : m_layers{layers}, m_replicas{replicas}, m_replicas_of(layers.participant_count())
    {}

    Supra build() &&
    {
        for (std::size_t layer = 0; layer < m_layers.each.size(); ++layer) {
            add_layer(layer);
        }
        return {make_graph(static_cast<Vertex>(m_participant_of.size()), std::move(m_edges),
                           /*weighted=*/true),
                std::move(m_participant_of), m_layers.participant_count()};
    }

private:
    void add_layer(std::size_t layer)
    {
        std::vector<Vertex> replica(m_layers.participant_count(), nowhere);
        for (Vertex v = 0; v < m_layers.participant_count(); ++v) {
            if (m_replicas == Replicas::aligned || m_layers.layers->degree(v, layer) > 0) {
                replica[v] = add_replica(v);
            }
        }
        const Graph& met = m_layers.each[layer];
        for (Vertex v = 0; v < met.vertex_count(); ++v) {
            for (std::uint32_t slot = met.offsets[v]; slot < met.offsets[v + 1]; ++slot) {
                if (v < met.targets[slot]) {
                    m_edges.push_back({replica[v], replica[met.targets[slot]],
                                       met.strengths.empty() ? 1 : met.strengths[slot]});
                }
            }
        }
    }

    /// A new replica, tied to those that there are.
    Vertex add_replica(Vertex participant)
    {
        const auto vertex = static_cast<Vertex>(m_participant_of.size());
        for (const Vertex other : m_replicas_of[participant]) {
            m_edges.push_back({other, vertex});
        }
        m_replicas_of[participant].push_back(vertex);
        m_participant_of.push_back(participant);
        return vertex;
    }

    const LayerProjections& m_layers;
    Replicas m_replicas;
    std::vector<std::vector<Vertex>> m_replicas_of;
    std::vector<Vertex> m_participant_of;
    std::vector<Edge> m_edges;
};

} // namespace

Supra supra(const LayerProjections& layers, Replicas replicas)
{
    return Builder{layers, replicas}.build();
}

} // namespace noaber
