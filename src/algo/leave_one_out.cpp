#include "algo/leave_one_out.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>
#include <tuple>

namespace noaber::algo {

namespace {

/// A vertex in the depth-first pass: 16 bytes, so that four share a cache line.
struct Visit {
    std::uint32_t order = 0; ///< When it was entered, from 1; 0: not yet.
    std::uint32_t low = 0;   ///< The earliest order that its subtree has an edge to.
    Vertex parent = 0;       ///< Itself for the first of its component.
    std::uint32_t slot = 0;  ///< Its next edge.
};

/// The subtrees that fall off when a vertex is gone.
struct FallenOff {
    Load sum;
    Piece largest;
    std::uint32_t count = 0;
};

class Pass {
public:
    Pass(const Graph& graph, std::span<const Load> loads)
        : m_graph{&graph}, m_loads{loads}, m_visits(graph.vertex_count()),
          m_subtrees(graph.vertex_count()), m_fallen(graph.vertex_count())
    {
        m_entered.reserve(graph.vertex_count());
        m_result.remains.resize(graph.vertex_count());
    }

    LeaveOneOut run() &&
    {
        std::uint32_t components = 0;
        for (Vertex v = 0; v < m_graph->vertex_count(); ++v) {
            if (m_visits[v].order == 0) {
                walk(v);
                ++components;
            }
        }
        for (Remains& each : m_result.remains) {
            each.components += components - 1; // its pieces, instead of the component they were
        }
        std::sort(m_result.articulation.begin(), m_result.articulation.end());
        std::sort(
            m_result.bridges.begin(), m_result.bridges.end(),
            [](const Edge& x, const Edge& y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); });
        return std::move(m_result);
    }

private:
    /// Walks the component of `root`, its lowest vertex.
    void walk(Vertex root)
    {
        const std::size_t first = m_entered.size();
        enter(root, root);
        Vertex v = root;
        while (true) {
            Visit& visit = m_visits[v];
            if (visit.slot < m_graph->offsets[v + 1]) {
                const Vertex next = m_graph->targets[visit.slot++];
                if (m_visits[next].order == 0) {
                    enter(next, v);
                    v = next;
                } else if (next != visit.parent) {
                    visit.low = std::min(visit.low, m_visits[next].order);
                }
            } else if (v != root) {
                leave(v);
                v = visit.parent;
            } else {
                break;
            }
        }
        for (std::size_t i = first; i < m_entered.size(); ++i) {
            conclude(m_entered[i], root);
        }
    }

    void enter(Vertex v, Vertex parent)
    {
        m_entered.push_back(v);
        const auto order = static_cast<std::uint32_t>(m_entered.size());
        m_visits[v] = {order, order, parent, m_graph->offsets[v]};
        m_subtrees[v] = {m_loads[v], v};
    }

    /// Adds a finished subtree to what is above it.
    void leave(Vertex v)
    {
        const Visit& visit = m_visits[v];
        Visit& above = m_visits[visit.parent];
        const Piece& subtree = m_subtrees[v];
        if (visit.low >= above.order) {
            FallenOff& fallen = m_fallen[visit.parent];
            fallen.sum += subtree.load;
            ++fallen.count;
            if (fallen.count == 1 || larger(subtree, fallen.largest)) {
                fallen.largest = subtree;
            }
        }
        if (visit.low > above.order) {
            m_result.bridges.push_back({std::min(v, visit.parent), std::max(v, visit.parent), 1});
        }
        above.low = std::min(above.low, visit.low);
        Piece& whole = m_subtrees[visit.parent];
        whole.load += subtree.load;
        whole.lowest = std::min(whole.lowest, subtree.lowest);
    }

    /// What is left without v, once the whole of its component is known.
    void conclude(Vertex v, Vertex root)
    {
        const FallenOff& fallen = m_fallen[v];
        const Load others = m_subtrees[root].load - m_loads[v];
        Piece largest = fallen.largest;
        std::uint32_t pieces = fallen.count;
        if (v != root) {
            const Piece above{others - fallen.sum, root};
            largest = pieces == 0 || larger(above, largest) ? above : largest;
            ++pieces;
        }
        m_result.remains[v] = {pieces, largest.load, others - largest.load};
        if (pieces > 1) {
            m_result.articulation.push_back(v);
        }
    }

    const Graph* m_graph;
    std::span<const Load> m_loads;
    std::vector<Visit> m_visits;
    std::vector<Piece> m_subtrees;
    std::vector<FallenOff> m_fallen;
    std::vector<Vertex> m_entered; ///< In the order of entering.
    LeaveOneOut m_result;
};

} // namespace

LeaveOneOut leave_one_out(const Graph& graph, std::span<const Load> loads)
{
    require(loads.size() == graph.vertex_count(), "every vertex has a load");
    return Pass{graph, loads}.run();
}

} // namespace noaber::algo
