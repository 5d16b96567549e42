#include "algo/vertex_cut.hpp"

#include <algorithm>

namespace noaber::algo {

namespace {

constexpr Vertex none = 0xFFFFFFFF;

/// Paths from one vertex to another that share no other: each vertex is entered and left once.
class Paths {
public:
    Paths(const Graph& graph, Vertex from, Vertex to)
        : m_graph{graph}, m_from{from}, m_to{to}, m_before(graph.vertex_count(), none),
          m_after(graph.vertex_count(), none), m_reached_by(2 * std::size_t{graph.vertex_count()})
    {}

    /// Adds one more path, bending others out of its way; false when there is none.
    bool add()
    {
        std::fill(m_reached_by.begin(), m_reached_by.end(), none);
        m_queue.assign(1, out(m_from));
        m_reached_by[out(m_from)] = out(m_from);
        for (std::size_t next = 0; next < m_queue.size(); ++next) {
            const std::uint32_t state = m_queue[next];
            if (state == in(m_to)) {
                take();
                return true;
            }
            if (is_out(state)) {
                go_on(state);
            } else {
                pass(state);
            }
        }
        return false;
    }

    /// After add() has failed: the vertices that were reached and could not be passed.
    [[nodiscard]] std::vector<Vertex> cut() const
    {
        std::vector<Vertex> result;
        for (Vertex v = 0; v < m_graph.vertex_count(); ++v) {
            if (v != m_from && m_reached_by[in(v)] != none && m_reached_by[out(v)] == none) {
                result.push_back(v);
            }
        }
        return result;
    }

private:
    // A vertex is two states: reached from outside, and left again.
    static std::uint32_t in(Vertex v) { return 2 * v; }
    static std::uint32_t out(Vertex v) { return 2 * v + 1; }
    static bool is_out(std::uint32_t state) { return state % 2 == 1; }

    void reach(std::uint32_t state, std::uint32_t from)
    {
        if (m_reached_by[state] == none) {
            m_reached_by[state] = from;
            m_queue.push_back(state);
        }
    }

    void go_on(std::uint32_t state)
    {
        const Vertex v = state / 2;
        for (const Vertex neighbour : m_graph.neighbours(v)) {
            if (neighbour != m_from) { // ties hold any number: only vertices can be full
                reach(in(neighbour), state);
            }
        }
        if (v != m_from && m_before[v] != none) {
            reach(in(v), state); // no path goes through it any more
        }
    }

    void pass(std::uint32_t state)
    {
        const Vertex v = state / 2;
        if (m_before[v] == none) {
            reach(out(v), state);
        } else {
            reach(out(m_before[v]), state); // its path goes another way from there
        }
    }

    /// Makes the states from the end to the start a path: first what is undone, then what is new.
    void take()
    {
        std::vector<std::pair<Vertex, Vertex>> fresh;
        for (std::uint32_t state = in(m_to); state != out(m_from); state = m_reached_by[state]) {
            const std::uint32_t before = m_reached_by[state];
            const Vertex v = state / 2;
            const Vertex u = before / 2;
            if (u == v) {
                continue;
            }
            if (is_out(before)) {
                fresh.emplace_back(u, v);
            } else { // undoes the tie from v to u
                m_before[u] = none;
                m_after[v] = none;
            }
        }
        for (const auto& [u, v] : fresh) {
            if (v != m_to) {
                m_before[v] = u;
            }
            if (u != m_from) {
                m_after[u] = v;
            }
        }
    }

    const Graph& m_graph;
    Vertex m_from;
    Vertex m_to;
    std::vector<Vertex> m_before; ///< On its path; none where no path goes through it.
    std::vector<Vertex> m_after;
    std::vector<std::uint32_t> m_reached_by; ///< By state, the state before it.
    std::vector<std::uint32_t> m_queue;
};

} // namespace

std::optional<std::vector<Vertex>>
vertex_cut(const Graph& graph, Vertex from, Vertex to, std::uint32_t limit)
{
    const auto near = graph.neighbours(from);
    if (from == to || std::binary_search(near.begin(), near.end(), to)) {
        return std::nullopt;
    }
    Paths paths{graph, from, to};
    for (std::uint32_t found = 0; found < limit; ++found) {
        if (!paths.add()) {
            return paths.cut();
        }
    }
    return std::nullopt;
}

} // namespace noaber::algo
