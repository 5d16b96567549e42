#include "algo/k_components.hpp"

#include "algo/components.hpp"
#include "algo/vertex_cut.hpp"

#include <algorithm>
#include <numeric>

namespace noaber::algo {

namespace {

using Vertices = std::vector<Vertex>;

/// Some vertices of a graph with the ties between them; numbered anew, in their order.
struct Part {
    Vertices vertices;
    Graph graph;
};

Part part_of(const Graph& whole, Vertices vertices)
{
    Part result{std::move(vertices), {}};
    for (const Vertex v : result.vertices) {
        for (const Vertex neighbour : whole.neighbours(v)) {
            const auto at =
                std::lower_bound(result.vertices.begin(), result.vertices.end(), neighbour);
            if (at != result.vertices.end() && *at == neighbour) {
                result.graph.targets.push_back(static_cast<Vertex>(at - result.vertices.begin()));
            }
        }
        result.graph.offsets.push_back(static_cast<std::uint32_t>(result.graph.targets.size()));
    }
    return result;
}

/// What is left when vertices with fewer than k ties go, again and again.
Vertices core(const Graph& whole, const Vertices& vertices, std::uint32_t k)
{
    Part part = part_of(whole, vertices);
    std::vector<std::uint32_t> ties(part.vertices.size());
    std::vector<Vertex> going;
    for (Vertex v = 0; v < part.graph.vertex_count(); ++v) {
        ties[v] = static_cast<std::uint32_t>(part.graph.neighbours(v).size());
        if (ties[v] < k) {
            going.push_back(v);
        }
    }
    for (std::size_t next = 0; next < going.size(); ++next) {
        for (const Vertex neighbour : part.graph.neighbours(going[next])) {
            if (ties[neighbour]-- == k) {
                going.push_back(neighbour);
            }
        }
    }
    std::sort(going.begin(), going.end());
    Vertices result;
    for (Vertex v = 0; v < part.graph.vertex_count(); ++v) {
        if (!std::binary_search(going.begin(), going.end(), v)) {
            result.push_back(part.vertices[v]);
        }
    }
    return result;
}

/// The connected parts of a graph without some of its vertices.
std::vector<Vertices> pieces(const Graph& graph, const Vertices& removed)
{
    std::vector<Edge> edges;
    std::vector<bool> gone(graph.vertex_count());
    for (const Vertex v : removed) {
        gone[v] = true;
    }
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        for (const Vertex neighbour : graph.neighbours(v)) {
            if (v < neighbour && !gone[v] && !gone[neighbour]) {
                edges.push_back({v, neighbour});
            }
        }
    }
    const Components parts =
        components(make_graph(graph.vertex_count(), std::move(edges), /*weighted=*/false));
    std::vector<Vertices> result(parts.size.size());
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        if (!gone[v]) {
            result[parts.label[v]].push_back(v);
        }
    }
    std::erase_if(result, [](const Vertices& each) { return each.empty(); });
    return result;
}

/// Vertices with the fewest ties first: they are parted from the rest most easily.
Vertices fewest_ties_first(const Graph& graph)
{
    Vertices result(graph.vertex_count());
    std::iota(result.begin(), result.end(), 0U);
    std::stable_sort(result.begin(), result.end(), [&graph](Vertex a, Vertex b) {
        return graph.neighbours(a).size() < graph.neighbours(b).size();
    });
    return result;
}

/// A cut of fewer than k vertices of a connected graph; nothing where it is k-connected.
std::optional<Vertices> small_cut(const Graph& graph, std::uint32_t k, Work& work)
{
    const Vertices order = fewest_ties_first(graph);
    const Vertex start = order.front();
    for (const Vertex other : order) {
        if (!work.goes_on()) {
            return std::nullopt;
        }
        if (auto cut = vertex_cut(graph, start, other, k)) {
            return cut;
        }
    }
    const auto near = graph.neighbours(start); // a cut with `start` in it parts two of these
    for (std::size_t i = 0; i < near.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (auto cut = vertex_cut(graph, near[i], near[j], k)) {
                return cut;
            }
        }
    }
    return std::nullopt;
}

/// The k-components among some vertices of a graph.
class Search {
public:
    Search(const Graph& graph, std::uint32_t k, Work& work) : m_graph{graph}, m_k{k}, m_work{work}
    {}

    std::vector<Vertices> among(const Vertices& vertices)
    {
        m_waiting.push_back(vertices);
        while (!m_waiting.empty() && m_work.goes_on()) {
            const Vertices next = std::move(m_waiting.back());
            m_waiting.pop_back();
            look_at(part_of(m_graph, core(m_graph, next, m_k)));
        }
        return std::move(m_found);
    }

private:
    void look_at(const Part& part)
    {
        const auto parts = pieces(part.graph, {});
        if (parts.size() > 1) {
            for (const Vertices& piece : parts) {
                wait(part, piece);
            }
        } else if (part.vertices.size() > m_k) {
            if (const auto cut = small_cut(part.graph, m_k, m_work)) {
                for (Vertices piece : pieces(part.graph, *cut)) {
                    piece.insert(piece.end(), cut->begin(), cut->end());
                    std::sort(piece.begin(), piece.end());
                    wait(part, piece);
                }
            } else {
                m_found.push_back(part.vertices);
            }
        }
    }

    /// Looks at a piece of a part later, by its numbers in the graph.
    void wait(const Part& part, const Vertices& piece)
    {
        Vertices& named = m_waiting.emplace_back();
        for (const Vertex v : piece) {
            named.push_back(part.vertices[v]);
        }
    }

    const Graph& m_graph;
    std::uint32_t m_k;
    Work& m_work;
    std::vector<Vertices> m_waiting;
    std::vector<Vertices> m_found;
};

} // namespace

std::vector<KComponent> k_components(const Graph& graph, const Execution& execution)
{
    Work work{execution, message("k-components"), 1};
    Vertices all(graph.vertex_count());
    std::iota(all.begin(), all.end(), 0U);
    std::vector<Vertices> within{all};
    std::vector<KComponent> result;
    for (std::uint32_t k = 2; !within.empty();
         ++k) { // what is k-connected lies in what was less so
        std::vector<Vertices> found;
        for (const Vertices& each : within) {
            for (Vertices& one : Search{graph, k, work}.among(each)) {
                found.push_back(std::move(one));
            }
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        for (const Vertices& one : found) {
            result.push_back({k, one});
        }
        within = std::move(found);
    }
    work.step();
    work.end();
    return result;
}

} // namespace noaber::algo
