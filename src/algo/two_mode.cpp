#include "algo/two_mode.hpp"

namespace noaber::algo {

namespace {

/// How many neighbours a vertex shares with each other of its kind, and who those are.
class Shared {
public:
    explicit Shared(const Graph& graph) : m_graph{&graph}, m_count(graph.vertex_count()) {}

    /// Those with whom `v` shares a neighbour, each once; their counts stay until the next call.
    const std::vector<Vertex>& with(Vertex v)
    {
        for (const Vertex other : m_others) {
            m_count[other] = 0;
        }
        m_others.clear();
        for (const Vertex neighbour : m_graph->neighbours(v)) {
            for (const Vertex other : m_graph->neighbours(neighbour)) {
                if (other != v && m_count[other]++ == 0) {
                    m_others.push_back(other);
                }
            }
        }
        return m_others;
    }
    [[nodiscard]] std::size_t count(Vertex other) const { return m_count[other]; }

private:
    const Graph* m_graph;
    std::vector<std::size_t> m_count;
    std::vector<Vertex> m_others;
};

} // namespace

std::vector<std::optional<double>> dot_clustering(const Graph& graph)
{
    Shared shared{graph};
    std::vector<std::optional<double>> result(graph.vertex_count());
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        double sum = 0;
        const std::vector<Vertex>& others = shared.with(v);
        for (const Vertex other : others) {
            const std::size_t both = shared.count(other);
            const std::size_t any =
                graph.neighbours(v).size() + graph.neighbours(other).size() - both;
            sum += static_cast<double>(both) / static_cast<double>(any);
        }
        if (!others.empty()) {
            result[v] = sum / static_cast<double>(others.size());
        }
    }
    return result;
}

std::vector<std::optional<double>> redundancy(const Graph& graph)
{
    // a pair of v's neighbours shares v itself, so "elsewhere too" is sharing more than one
    Shared shared{graph};
    std::vector<std::size_t> tied(graph.vertex_count());
    for (Vertex one = 0; one < graph.vertex_count(); ++one) {
        shared.with(one);
        for (const Vertex v : graph.neighbours(one)) {
            for (const Vertex other : graph.neighbours(v)) {
                tied[v] += one < other && shared.count(other) > 1 ? 1U : 0U;
            }
        }
    }
    std::vector<std::optional<double>> result(graph.vertex_count());
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        const auto degree = static_cast<double>(graph.neighbours(v).size());
        if (degree > 1) {
            result[v] = 2 * static_cast<double>(tied[v]) / (degree * (degree - 1));
        }
    }
    return result;
}

} // namespace noaber::algo
