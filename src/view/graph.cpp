#include <noaber/core/error.hpp>
#include <noaber/view/graph.hpp>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace noaber {

namespace {

void require_sound(const Edge& edge, Vertex vertex_count)
{
    require(edge.a < vertex_count && edge.b < vertex_count, "an edge joins vertices of its graph");
    require(edge.a != edge.b, "an edge joins two different vertices");
    require(std::isfinite(edge.strength) && edge.strength > 0, "a strength is positive and finite");
}

/// Each pair once, the smaller vertex first, strengths added up in a fixed order.
std::vector<Edge> merged(std::vector<Edge> edges)
{
    for (Edge& edge : edges) {
        if (edge.b < edge.a) {
            std::swap(edge.a, edge.b);
        }
    }
    std::sort(edges.begin(), edges.end(), [](const Edge& x, const Edge& y) {
        return std::tie(x.a, x.b, x.strength) < std::tie(y.a, y.b, y.strength);
    });
    std::vector<Edge> result;
    for (const Edge& edge : edges) {
        if (!result.empty() && result.back().a == edge.a && result.back().b == edge.b) {
            result.back().strength += edge.strength;
        } else {
            result.push_back(edge);
        }
    }
    return result;
}

} // namespace

Graph make_graph(Vertex vertex_count, std::vector<Edge> edges, bool weighted)
{
    for (const Edge& edge : edges) {
        require_sound(edge, vertex_count);
    }
    const std::vector<Edge> pairs = merged(std::move(edges));

    Graph graph;
    graph.offsets.assign(std::size_t{vertex_count} + 1, 0);
    for (const Edge& edge : pairs) {
        ++graph.offsets[edge.a + 1];
        ++graph.offsets[edge.b + 1];
    }
    for (Vertex v = 0; v < vertex_count; ++v) {
        graph.offsets[v + 1] += graph.offsets[v];
    }
    graph.targets.resize(2 * pairs.size());
    graph.strengths.resize(weighted ? 2 * pairs.size() : 0);
    std::vector<std::uint32_t> next{graph.offsets.begin(), graph.offsets.end() - 1};
    const auto place = [&](Vertex from, Vertex to, double strength) {
        const std::uint32_t slot = next[from]++;
        graph.targets[slot] = to;
        if (weighted) {
            graph.strengths[slot] = strength;
        }
    };
    for (const Edge& edge : pairs) { // smaller neighbours first: pairs are sorted by (a, b)
        place(edge.b, edge.a, edge.strength);
    }
    for (const Edge& edge : pairs) {
        place(edge.a, edge.b, edge.strength);
    }
    return graph;
}

} // namespace noaber
