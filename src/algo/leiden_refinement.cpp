#include "algo/leiden_level.hpp"

#include <algorithm>
#include <numeric>

namespace noaber::algo::leiden_steps {

namespace {

/// Parts of communities while they grow.
class Refinement {
public:
    Refinement(const Level& level, const Labels& communities)
        : m_level{level}, m_communities{communities}, m_labels(communities.size()),
          m_size(communities.size(), 1), m_amounts{level.amounts}, m_cut(communities.size()),
          m_whole(communities.size() * level.groups)
    {
        std::iota(m_labels.begin(), m_labels.end(), 0U);
        for (Vertex v = 0; v < m_labels.size(); ++v) {
            for (std::size_t g = 0; g < level.groups; ++g) {
                m_whole[communities[v] * level.groups + g] += level.amounts_of(v)[g];
            }
            for_each_inside(v, [&](Vertex, double strength) { m_cut[v] += strength; });
        }
    }

    Labels refined(Random& random) &&
    {
        for (const Vertex v : shuffled(m_level.graph.vertex_count(), random)) {
            if (m_size[m_labels[v]] == 1 && is_well_tied(m_labels[v])) {
                join(v);
            }
        }
        return std::move(m_labels);
    }

private:
    template <class Visit>
    void for_each_inside(Vertex v, Visit visit) const
    {
        const Graph& graph = m_level.graph;
        for (std::uint32_t slot = graph.offsets[v]; slot < graph.offsets[v + 1]; ++slot) {
            if (m_communities[graph.targets[slot]] == m_communities[v]) {
                visit(graph.targets[slot], m_level.strength(slot));
            }
        }
    }

    /// Whether a part is tied to the rest of its community at least as strongly as by chance.
    [[nodiscard]] bool is_well_tied(std::uint32_t label) const
    {
        const double* own = &m_amounts[label * m_level.groups];
        // a part has the label of one of its vertices
        const double* whole = &m_whole[m_communities[label] * m_level.groups];
        return m_cut[label] + rounding >= m_level.expected(own, whole) - m_level.expected(own, own);
    }

    void join(Vertex v)
    {
        std::vector<std::pair<std::uint32_t, double>> near;
        for_each_inside(v, [&](Vertex other, double strength) {
            near.emplace_back(m_labels[other], strength);
        });
        std::sort(near.begin(), near.end());
        std::uint32_t best = m_labels[v];
        double most = 0;
        double tied = 0;
        for (std::size_t i = 0; i < near.size();) {
            const std::uint32_t label = near[i].first;
            double ties = 0;
            for (; i < near.size() && near[i].first == label; ++i) {
                ties += near[i].second;
            }
            const double value =
                ties - m_level.expected(m_level.amounts_of(v), &m_amounts[label * m_level.groups]);
            if (label != m_labels[v] && value > most + rounding && is_well_tied(label)) {
                best = label;
                most = value;
                tied = ties;
            }
        }
        if (best != m_labels[v]) {
            put(v, best, tied);
        }
    }

    void put(Vertex v, std::uint32_t label, double tied)
    {
        m_cut[label] += m_cut[v] - 2 * tied;
        m_size[m_labels[v]] = 0;
        ++m_size[label];
        for (std::size_t g = 0; g < m_level.groups; ++g) {
            m_amounts[label * m_level.groups + g] += m_level.amounts_of(v)[g];
        }
        m_labels[v] = label;
    }

    const Level& m_level;
    const Labels& m_communities;
    Labels m_labels;
    std::vector<std::uint32_t> m_size;
    std::vector<double> m_amounts; ///< By label.
    std::vector<double> m_cut;     ///< By label: ties to the rest of its community.
    std::vector<double> m_whole;   ///< By community.
};

} // namespace

Labels refined(const Level& level, const Labels& communities, Random& random)
{
    return Refinement{level, communities}.refined(random);
}

} // namespace noaber::algo::leiden_steps
