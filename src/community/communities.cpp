#include "algo/degree.hpp"
#include "algo/igraph_communities.hpp"
#include "algo/random.hpp"

#include <noaber/community/communities.hpp>
#include <noaber/core/error.hpp>

#include <algorithm>
#include <numeric>

namespace noaber {

namespace {

/// Modularities that differ by less are equal but for the order in which they were added up.
constexpr double rounding = 1e-12;

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

Partition all_alone(const Graph& graph)
{
    Partition result(graph.vertex_count());
    std::iota(result.begin(), result.end(), 0U);
    return result;
}

Communities::Spread spread_of(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    const double median =
        values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    return {values.front(), median, values.back()};
}

void check(const CommunityOptions& options)
{
    if (options.runs == 0 || options.iterations == 0) {
        throw Error{Fault::usage, message("{} runs of {} iterations, expected at least 1 of each",
                                          options.runs, options.iterations)};
    }
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
        return {all_alone(graph), graph.vertex_count(), {}};
    }
    Communities result;
    std::vector<double> found;
    double best = -1; // below every modularity
    for (std::size_t run = 0; run < options.runs; ++run) {
        Partition partition = numbered(
            algo::by_igraph::leiden(graph, seed_of(options.seed, run), options.iterations));
        found.push_back(modularity(graph, partition).value());
        if (found.back() > best + rounding) {
            best = found.back();
            result.best = std::move(partition);
        }
    }
    result.count = count_of(result.best);
    result.modularity = spread_of(std::move(found));
    return result;
}

} // namespace noaber
