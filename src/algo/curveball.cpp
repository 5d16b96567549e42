#include "algo/curveball.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>
#include <numeric>

namespace noaber::algo {

namespace {

/// Puts `count` of the values, chosen at random, in front.
void deal(std::span<Vertex> values, std::size_t count, Random& random)
{
    for (std::size_t i = 0; i < count; ++i) {
        const auto left = static_cast<std::uint32_t>(values.size() - i);
        std::swap(values[i], values[i + random.below(left)]);
    }
}

/// The rows of one side while they trade. Only their order within a row is not that of a graph.
class Market {
public:
    Market(const Graph& affiliation, Vertex first_row, Vertex row_count)
        : m_graph{affiliation}, m_seen(affiliation.vertex_count(), 0), m_first_row{first_row},
          m_turns(row_count)
    {
        std::iota(m_turns.begin(), m_turns.end(), first_row);
    }

    /// Every row trades with one other; of an odd number one is left out.
    void round(Random& random)
    {
        deal(m_turns, m_turns.size(), random);
        for (std::size_t i = 0; i + 1 < m_turns.size(); i += 2) {
            trade(m_turns[i], m_turns[i + 1], random);
        }
    }

    /// The affiliation as it is now: a pass over the rows in their order fills the other side's in
    /// order, and one over those fills the rows in order again.
    [[nodiscard]] Graph graph()
    {
        const Vertex end = m_first_row + static_cast<Vertex>(m_turns.size());
        const Vertex other = m_first_row == 0 ? end : 0;
        const Vertex other_end = m_first_row == 0 ? m_graph.vertex_count() : m_first_row;
        turn(m_first_row, end);
        turn(other, other_end);
        return std::move(m_graph);
    }

private:
    /// Writes the rows from `first` to `last` into those that they name.
    void turn(Vertex first, Vertex last)
    {
        std::vector<std::uint32_t> next{m_graph.offsets.begin(), m_graph.offsets.end() - 1};
        for (Vertex row = first; row < last; ++row) {
            for (const Vertex one : m_graph.neighbours(row)) {
                m_graph.targets[next[one]++] = row;
            }
        }
    }

    std::span<Vertex> members(Vertex row)
    {
        return std::span{m_graph.targets}.subspan(m_graph.offsets[row],
                                                  m_graph.offsets[row + 1] - m_graph.offsets[row]);
    }

    /// What both have stays; the rest is dealt anew, to each as many as it had.
    void trade(Vertex one, Vertex other, Random& random)
    {
        const auto a = members(one);
        const auto b = members(other);
        mark(a, ++m_stamp);
        const auto shared_by_b =
            std::partition(b.begin(), b.end(), [&](Vertex v) { return m_seen[v] == m_stamp; });
        mark({b.begin(), shared_by_b}, ++m_stamp);
        const auto shared_by_a =
            std::partition(a.begin(), a.end(), [&](Vertex v) { return m_seen[v] == m_stamp; });
        m_pool.assign(shared_by_a, a.end());
        m_pool.insert(m_pool.end(), shared_by_b, b.end());
        const auto of_a = static_cast<std::size_t>(a.end() - shared_by_a);
        if (of_a == 0 || of_a == m_pool.size()) {
            return;
        }
        deal(m_pool, of_a, random);
        const auto middle = m_pool.begin() + static_cast<std::ptrdiff_t>(of_a);
        std::copy(m_pool.begin(), middle, shared_by_a);
        std::copy(middle, m_pool.end(), shared_by_b);
    }

    void mark(std::span<const Vertex> all, std::uint32_t stamp)
    {
        for (const Vertex v : all) {
            m_seen[v] = stamp;
        }
    }

    Graph m_graph;
    std::vector<std::uint32_t> m_seen; ///< The stamp that each vertex got last.
    std::uint32_t m_stamp = 0;
    Vertex m_first_row;
    std::vector<Vertex> m_turns;
    std::vector<Vertex> m_pool;
};

} // namespace

Curveball::Curveball(const Graph& affiliation, Vertex left_count, int rounds)
    : m_affiliation{&affiliation}, m_rounds{rounds}
{
    const Vertex right_count = affiliation.vertex_count() - left_count;
    m_first_row = left_count <= right_count ? 0 : left_count;
    m_row_count = std::min(left_count, right_count);
    for (Vertex v = 0; v < affiliation.vertex_count(); ++v) {
        for (const Vertex neighbour : affiliation.neighbours(v)) {
            require((v < left_count) != (neighbour < left_count),
                    "every tie of an affiliation runs between its sides");
        }
    }
}

Graph Curveball::sample(std::uint64_t seed, std::uint64_t number) const
{
    Random random{seed, number};
    Graph bare{m_affiliation->offsets, m_affiliation->targets, {}};
    Market market{bare, m_first_row, m_row_count};
    for (int i = 0; i < m_rounds; ++i) {
        market.round(random);
    }
    return market.graph();
}

} // namespace noaber::algo
