#include "algo/laplacian.hpp"

#include "algo/degree.hpp"
#include "algo/igraph_eigen.hpp"
#include "algo/part.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace noaber::algo {

namespace {

double strength_at(const Graph& graph, std::uint32_t slot)
{
    return graph.strengths.empty() ? 1 : graph.strengths[slot];
}

double total_strength(const Graph& graph)
{
    const std::vector<double> all = strength(graph);
    return std::accumulate(all.begin(), all.end(), 0.0);
}

/// The Laplacian of a graph divided by `total`, row by row.
std::vector<double> scaled_laplacian(const Graph& graph, double total)
{
    const std::size_t n = graph.vertex_count();
    const std::vector<double> strengths = strength(graph);
    std::vector<double> result(n * n);
    for (Vertex v = 0; v < n; ++v) {
        result[v * n + v] = strengths[v] / total;
        for (std::uint32_t slot = graph.offsets[v]; slot < graph.offsets[v + 1]; ++slot) {
            result[v * n + graph.targets[slot]] = -strength_at(graph, slot) / total;
        }
    }
    return result;
}

void append_edges(std::vector<Edge>& edges, const Graph& graph, double factor)
{
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        for (std::uint32_t slot = graph.offsets[v]; slot < graph.offsets[v + 1]; ++slot) {
            if (v < graph.targets[slot]) {
                edges.push_back({v, graph.targets[slot], factor * strength_at(graph, slot)});
            }
        }
    }
}

Graph mixed(const Graph& one, double of_one, const Graph& other, double of_other)
{
    std::vector<Edge> edges;
    append_edges(edges, one, of_one);
    append_edges(edges, other, of_other);
    return make_graph(one.vertex_count(), std::move(edges), /*weighted=*/true);
}

} // namespace

double von_neumann_entropy(const Graph& graph)
{
    const double total = total_strength(graph);
    double sum = 0;
    for (const Part& part : parts(graph)) { // the eigenvalues are those of the components
        if (part.graph.edge_count() > 0) {
            const auto rows = scaled_laplacian(part.graph, total);
            for (const double value :
                 by_igraph::symmetric_eigenvalues(rows, part.graph.vertex_count())) {
                sum -= value > 0 ? value * std::log2(value) : 0;
            }
        }
    }
    return std::max(sum, 0.0);
}

double jensen_shannon_distance(const Graph& one, const Graph& other)
{
    const Graph between = mixed(one, 0.5 / total_strength(one), other, 0.5 / total_strength(other));
    const double divergence =
        von_neumann_entropy(between) - (von_neumann_entropy(one) + von_neumann_entropy(other)) / 2;
    constexpr double rounding = 1e-12; // of the eigenvalues; its root would be no small number
    return divergence > rounding ? std::sqrt(divergence) : 0;
}

Graph added(const Graph& one, const Graph& other)
{
    return mixed(one, 1, other, 1);
}

} // namespace noaber::algo
