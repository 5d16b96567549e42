#include "algo/leiden_level.hpp"

#include <deque>

namespace noaber::algo::leiden_steps {

namespace {

/// Communities while vertices move between them: labels, and the amounts of each label.
class Communities {
public:
    Communities(const Level& level, Labels labels)
        : m_level{level}, m_labels{std::move(labels)}, m_size(m_labels.size()),
          m_amounts(m_labels.size() * level.groups), m_ties(m_labels.size())
    {
        for (Vertex v = 0; v < m_labels.size(); ++v) {
            change(v, m_labels[v], 1);
        }
        for (std::uint32_t label = 0; label < m_labels.size(); ++label) {
            if (m_size[label] == 0) {
                m_empty.push_back(label);
            }
        }
    }

    [[nodiscard]] const Labels& labels() const { return m_labels; }

    /// Moves a vertex to the community where it gains most; whether it moved.
    bool move(Vertex v)
    {
        const std::uint32_t before = m_labels[v];
        change(v, before, -1);
        const std::uint32_t alone = m_size[before] == 0 ? before : m_empty.back();
        std::uint32_t best = before;
        count_ties(v);
        double most = gain(v, before);
        for (const std::uint32_t label : m_near) {
            if (const double value = gain(v, label); value > most + rounding) {
                most = value;
                best = label;
            }
        }
        if (0 > most + rounding) {
            best = alone;
        }
        forget_ties();
        settle(v, before, best);
        return best != before;
    }

private:
    void change(Vertex v, std::uint32_t label, int by)
    {
        m_size[label] += static_cast<std::uint32_t>(by);
        for (std::size_t g = 0; g < m_level.groups; ++g) {
            m_amounts[label * m_level.groups + g] += by * m_level.amounts_of(v)[g];
        }
    }

    [[nodiscard]] double gain(Vertex v, std::uint32_t label) const
    {
        return m_ties[label] -
               m_level.expected(m_level.amounts_of(v), &m_amounts[label * m_level.groups]);
    }

    void count_ties(Vertex v)
    {
        const Graph& graph = m_level.graph;
        for (std::uint32_t slot = graph.offsets[v]; slot < graph.offsets[v + 1]; ++slot) {
            const std::uint32_t label = m_labels[graph.targets[slot]];
            if (m_ties[label] == 0) {
                m_near.push_back(label);
            }
            m_ties[label] += m_level.strength(slot);
        }
    }

    void forget_ties()
    {
        for (const std::uint32_t label : m_near) {
            m_ties[label] = 0;
        }
        m_near.clear();
    }

    void settle(Vertex v, std::uint32_t before, std::uint32_t now)
    {
        if (m_size[now] == 0 && now != before) {
            m_empty.pop_back();
        }
        if (m_size[before] == 0 && now != before) {
            m_empty.push_back(before);
        }
        m_labels[v] = now;
        change(v, now, 1);
    }

    const Level& m_level;
    Labels m_labels;
    std::vector<std::uint32_t> m_size;
    std::vector<double> m_amounts;
    std::vector<std::uint32_t> m_empty; ///< Labels that nobody has.
    std::vector<double> m_ties;         ///< Of the vertex at hand with each label; else 0.
    std::vector<std::uint32_t> m_near;  ///< Labels of its neighbours.
};

} // namespace

Labels moved(const Level& level, Labels labels, Random& random)
{
    Communities communities{level, std::move(labels)};
    const auto order = shuffled(level.graph.vertex_count(), random);
    std::deque<Vertex> queue{order.begin(), order.end()};
    std::vector<bool> is_waiting(order.size(), true);
    while (!queue.empty()) {
        const Vertex v = queue.front();
        queue.pop_front();
        is_waiting[v] = false;
        if (communities.move(v)) {
            for (const Vertex neighbour : level.graph.neighbours(v)) {
                const bool is_apart = communities.labels()[neighbour] != communities.labels()[v];
                if (is_apart && !is_waiting[neighbour]) {
                    queue.push_back(neighbour);
                    is_waiting[neighbour] = true;
                }
            }
        }
    }
    return communities.labels();
}

} // namespace noaber::algo::leiden_steps
