#include "algo/degree.hpp"
#include "algo/igraph_communities.hpp"
#include "algo/random.hpp"
#include "community/runs.hpp"

#include <noaber/community/communities.hpp>

#include <algorithm>
#include <numeric>

namespace noaber {

namespace {

/// The seed of one run: of the numbers that the seed begins, the run's, of which igraph takes 32
/// bits.
std::uint32_t seed_of(std::uint64_t seed, std::size_t run)
{
    return static_cast<std::uint32_t>(algo::Random::nth(seed, run));
}

std::size_t count_of(const Partition& partition)
{
    return partition.empty() ? 0 : *std::max_element(partition.begin(), partition.end()) + 1;
}

} // namespace

Partition numbered(const std::vector<std::uint32_t>& labels)
{
    std::map<std::uint32_t, std::uint32_t> numbers;
    Partition result;
    for (const std::uint32_t label : labels) {
        const auto next = static_cast<std::uint32_t>(numbers.size());
        result.push_back(numbers.try_emplace(label, next).first->second);
    }
    return result;
}

std::optional<double> modularity(const Graph& graph, const Partition& partition)
{
    const std::vector<double> strengths = algo::strength(graph);
    const double total = std::accumulate(strengths.begin(), strengths.end(), 0.0);
    if (total == 0) {
        return std::nullopt;
    }
    std::vector<double> inside(count_of(partition));
    std::vector<double> all(inside.size());
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        all[partition[v]] += strengths[v];
        for (std::uint32_t slot = graph.offsets[v]; slot < graph.offsets[v + 1]; ++slot) {
            if (partition[graph.targets[slot]] == partition[v]) {
                inside[partition[v]] += graph.strengths.empty() ? 1 : graph.strengths[slot];
            }
        }
    }
    double sum = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        sum += inside[i] / total - (all[i] / total) * (all[i] / total);
    }
    return sum;
}

Communities communities(const Graph& graph, const CommunityOptions& options)
{
    check(options);
    if (graph.edge_count() == 0) {
        return all_alone(graph);
    }
    return best_of_runs(
        graph,
        {.find =
             [&](std::size_t run) {
                 return algo::by_igraph::leiden(graph, seed_of(options.seed, run),
                                                options.iterations);
             },
         .quality =
             [&](const Partition& partition) { return modularity(graph, partition).value(); }},
        options);
}

} // namespace noaber
