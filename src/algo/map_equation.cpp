#include "algo/map_equation.hpp"

#include "algo/degree.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace noaber::algo {

namespace {

double plogp(double p)
{
    return p > 0 ? p * std::log2(p) : 0;
}

double sum_of_plogp(const std::vector<double>& all)
{
    return std::accumulate(all.begin(), all.end(), 0.0,
                           [](double sum, double p) { return sum + plogp(p); });
}

} // namespace

std::optional<double> map_equation(const Graph& graph, const std::vector<std::uint32_t>& labels)
{
    std::vector<double> visits = strength(graph);
    const double total = std::accumulate(visits.begin(), visits.end(), 0.0);
    if (total == 0) {
        return std::nullopt;
    }
    const std::size_t count = *std::max_element(labels.begin(), labels.end()) + std::size_t{1};
    std::vector<double> exits(count);
    std::vector<double> stays(count);
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        visits[v] /= total;
        stays[labels[v]] += visits[v];
        for (std::uint32_t slot = graph.offsets[v]; slot < graph.offsets[v + 1]; ++slot) {
            if (labels[graph.targets[slot]] != labels[v]) {
                exits[labels[v]] += (graph.strengths.empty() ? 1 : graph.strengths[slot]) / total;
            }
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        stays[i] += exits[i];
    }
    const double all_exits = std::accumulate(exits.begin(), exits.end(), 0.0);
    return plogp(all_exits) - 2 * sum_of_plogp(exits) - sum_of_plogp(visits) + sum_of_plogp(stays);
}

} // namespace noaber::algo
