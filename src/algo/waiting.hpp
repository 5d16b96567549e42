#pragma once

#include "algo/locality.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <vector>

namespace noaber::algo {

/// Sources of one side, next to each other in their order.
struct Batch {
    std::size_t side = 0;
    Vertex first = 0;
    Vertex last = 0; ///< One past.
};

/// All vertices as sources, at most so many a batch.
[[nodiscard]] inline std::vector<Batch> batches(const LocalGraph& graph, Vertex sources)
{
    std::vector<Batch> result;
    for (std::size_t side = 0; side < 2; ++side) {
        for (Vertex first = graph.sides[side]; first < graph.sides[side + 1]; first += sources) {
            result.push_back({side, first, std::min(first + sources, graph.sides[side + 1])});
        }
    }
    return result;
}

/// Who may still be reached by the next step of waves from many sources.
///
/// A step pulls: those who wait look at their neighbours. While few were reached by the last step,
/// only their neighbours look, so that a long path costs no more than its length; else all who are
/// not finished.
class Waiting {
public:
    explicit Waiting(const LocalGraph& graph)
        : m_graph{&graph}, m_is_finished(graph.vertex_count()), m_is_asked(graph.vertex_count())
    {}

    /// Nobody is finished.
    void start()
    {
        std::fill(m_is_finished.begin(), m_is_finished.end(), std::uint8_t{0});
        for (std::size_t side = 0; side < 2; ++side) {
            const Vertex from = m_graph->sides[side];
            const Vertex to = m_graph->sides[side + 1];
            m_unfinished[side].resize(to - from);
            std::iota(m_unfinished[side].begin(), m_unfinished[side].end(), from);
            m_ties[side] = m_graph->offsets[to] - m_graph->offsets[from];
        }
        m_reached.clear();
        m_reached_ties = 0;
    }

    /// Says that a step reached v from one source or more.
    void reach(Vertex v)
    {
        m_reached.push_back(v);
        m_reached_ties += m_graph->offsets[v + 1] - m_graph->offsets[v];
    }

    /// Says that v was reached from all sources.
    void finish(Vertex v) { m_is_finished[v] = 1; }

    /// Whether the last step reached anyone.
    [[nodiscard]] bool has_reached() const { return !m_reached.empty(); }

    /// Those on a side that have to look, given whom the last step reached. Starts a new step.
    const std::vector<Vertex>& next(std::size_t side)
    {
        const bool ask_neighbours = 8 * m_reached_ties < m_ties[side];
        if (ask_neighbours) {
            ask();
        } else {
            forget_finished(side);
        }
        m_reached.clear();
        m_reached_ties = 0;
        return ask_neighbours ? m_asked : m_unfinished[side];
    }

private:
    void ask()
    {
        m_asked.clear();
        for (const Vertex v : m_reached) {
            for (const Vertex neighbour : m_graph->neighbours(v)) {
                if ((m_is_finished[neighbour] | m_is_asked[neighbour]) == 0) {
                    m_is_asked[neighbour] = 1;
                    m_asked.push_back(neighbour);
                }
            }
        }
        for (const Vertex v : m_asked) {
            m_is_asked[v] = 0;
        }
    }

    void forget_finished(std::size_t side)
    {
        std::size_t kept = 0;
        std::size_t ties = 0;
        auto& all = m_unfinished[side];
        for (const Vertex v : all) {
            all[kept] = v;
            const std::size_t is_waiting = m_is_finished[v] ^ 1U;
            kept += is_waiting;
            ties += is_waiting * (m_graph->offsets[v + 1] - m_graph->offsets[v]);
        }
        all.resize(kept);
        m_ties[side] = ties;
    }

    const LocalGraph* m_graph;
    std::vector<std::uint8_t> m_is_finished;
    std::vector<std::uint8_t> m_is_asked;
    std::array<std::vector<Vertex>, 2> m_unfinished; ///< Some of them may be finished by now.
    std::array<std::size_t, 2> m_ties{};             ///< Of the unfinished on each side.
    std::vector<Vertex> m_reached;
    std::size_t m_reached_ties = 0;
    std::vector<Vertex> m_asked;
};

} // namespace noaber::algo
