#include "algo/locality.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>

namespace noaber::algo {

namespace {

constexpr std::uint8_t no_side = 2;

/// The side of each vertex, the lowest of each component on side 0; nothing if two neighbours would
/// be on the same.
std::optional<std::vector<std::uint8_t>> two_sides(const Graph& graph)
{
    std::vector<std::uint8_t> side(graph.vertex_count(), no_side);
    std::vector<Vertex> queue;
    for (Vertex start = 0; start < graph.vertex_count(); ++start) {
        if (side[start] != no_side) {
            continue;
        }
        side[start] = 0;
        queue.assign(1, start);
        for (std::size_t next = 0; next < queue.size(); ++next) {
            const Vertex v = queue[next];
            for (const Vertex neighbour : graph.neighbours(v)) {
                if (side[neighbour] == side[v]) {
                    return std::nullopt;
                }
                if (side[neighbour] == no_side) {
                    side[neighbour] = static_cast<std::uint8_t>(1 - side[v]);
                    queue.push_back(neighbour);
                }
            }
        }
    }
    return side;
}

/// Groups of vertices as lists that are joined end to end.
class Groups {
public:
    explicit Groups(Vertex vertices) : m_parent(vertices), m_last(vertices), m_next(vertices, none)
    {
        std::iota(m_parent.begin(), m_parent.end(), Vertex{0});
        std::iota(m_last.begin(), m_last.end(), Vertex{0});
    }

    void join(Vertex a, Vertex b)
    {
        a = root(a);
        b = root(b);
        if (a != b) {
            m_next[m_last[a]] = b; // a root is the first of its list
            m_last[a] = m_last[b];
            m_parent[b] = a;
        }
    }

    /// Calls visit(vertex) for all vertices, group by group.
    template <class Visit>
    void for_each(Visit visit) const
    {
        for (Vertex first = 0; first < m_parent.size(); ++first) {
            for (Vertex v = m_parent[first] == first ? first : none; v != none; v = m_next[v]) {
                visit(v);
            }
        }
    }

private:
    static constexpr Vertex none = ~Vertex{0};

    Vertex root(Vertex v)
    {
        while (m_parent[v] != v) {
            v = m_parent[v] = m_parent[m_parent[v]];
        }
        return v;
    }

    std::vector<Vertex> m_parent;
    std::vector<Vertex> m_last;
    std::vector<Vertex> m_next;
};

/// Joins what `joiners` have as neighbours, those with the fewest first.
Groups joined(const Graph& graph, std::vector<Vertex> joiners, bool with_themselves)
{
    std::stable_sort(joiners.begin(), joiners.end(), [&graph](Vertex a, Vertex b) {
        return graph.neighbours(a).size() < graph.neighbours(b).size();
    });
    Groups groups{graph.vertex_count()};
    for (const Vertex joiner : joiners) {
        const auto neighbours = graph.neighbours(joiner);
        for (const Vertex neighbour : neighbours) {
            groups.join(with_themselves ? joiner : neighbours.front(), neighbour);
        }
    }
    return groups;
}

std::vector<Vertex> on_side(const std::vector<std::uint8_t>& sides, std::uint8_t side)
{
    std::vector<Vertex> result;
    for (Vertex v = 0; v < sides.size(); ++v) {
        if (sides[v] == side) {
            result.push_back(v);
        }
    }
    return result;
}

/// Orders vertices by the mean place of their neighbours.
void sort_by_neighbours(std::vector<Vertex>& vertices,
                        const Graph& graph,
                        const std::vector<Vertex>& place)
{
    std::vector<std::pair<double, Vertex>> keys;
    for (const Vertex v : vertices) {
        double sum = 0;
        for (const Vertex neighbour : graph.neighbours(v)) {
            sum += place[neighbour];
        }
        const auto ties = static_cast<double>(graph.neighbours(v).size());
        keys.emplace_back(ties > 0 ? sum / ties : 0, v);
    }
    std::sort(keys.begin(), keys.end());
    std::transform(keys.begin(), keys.end(), vertices.begin(),
                   [](const auto& key) { return key.second; });
}

/// All vertices in their new order: the first side, then the second.
std::vector<Vertex> two_sided_order(const Graph& graph, const std::vector<std::uint8_t>& sides)
{
    std::vector<Vertex> others = on_side(sides, 1);
    std::vector<Vertex> order;
    std::vector<Vertex> place(graph.vertex_count());
    joined(graph, others, /*with_themselves=*/false).for_each([&](Vertex v) {
        if (sides[v] == 0) {
            place[v] = static_cast<Vertex>(order.size());
            order.push_back(v);
        }
    });
    sort_by_neighbours(others, graph, place);
    order.insert(order.end(), others.begin(), others.end());
    return order;
}

std::vector<Vertex> one_sided_order(const Graph& graph)
{
    std::vector<Vertex> all(graph.vertex_count());
    std::iota(all.begin(), all.end(), Vertex{0});
    std::vector<Vertex> order;
    joined(graph, all, /*with_themselves=*/true).for_each([&order](Vertex v) {
        order.push_back(v);
    });
    return order;
}

} // namespace

LocalGraph local_order(const Graph& graph)
{
    const auto sides = two_sides(graph);
    LocalGraph result;
    result.bipartite = sides.has_value();
    result.original = sides ? two_sided_order(graph, *sides) : one_sided_order(graph);
    const auto first =
        sides ? std::count(sides->begin(), sides->end(), 0) : std::ptrdiff_t{graph.vertex_count()};
    result.sides = {0, static_cast<Vertex>(first), graph.vertex_count()};

    std::vector<Vertex> place(graph.vertex_count());
    for (Vertex v = 0; v < result.vertex_count(); ++v) {
        place[result.original[v]] = v;
    }
    result.offsets.reserve(graph.offsets.size());
    result.targets.reserve(graph.targets.size());
    for (const Vertex v : result.original) {
        for (const Vertex neighbour : graph.neighbours(v)) {
            result.targets.push_back(place[neighbour]);
        }
        result.offsets.push_back(static_cast<std::uint32_t>(result.targets.size()));
    }
    return result;
}

} // namespace noaber::algo
