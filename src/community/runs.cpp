#include "community/runs.hpp"

#include "algo/components.hpp"
#include "algo/igraph_communities.hpp"
#include "algo/map_equation.hpp"
#include "algo/team.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>
#include <numeric>

namespace noaber {

namespace {

/// Qualities that differ by less are equal but for the order in which they were added up.
constexpr double rounding = 1e-12;

std::size_t count_of(const Partition& partition)
{
    return partition.empty() ? 0 : *std::max_element(partition.begin(), partition.end()) + 1;
}

Communities::Spread spread_of(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    const double median =
        values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    return {values.front(), median, values.back()};
}

std::vector<Partition> all_runs(const Search& search, const CommunityOptions& options)
{
    std::vector<Partition> result(options.runs);
    Work work{options.execution, message("Communities"), options.runs};
    algo::in_parallel(0, options.runs, options.execution, [&](std::size_t run) {
        if (work.goes_on()) {
            result[run] = numbered(search.find(run));
            work.step();
        }
    });
    work.end();
    return result;
}

/// Adds for each vertex how alike its communities in two partitions are: those in both over those
/// in any.
void add_likeness(std::vector<double>& sums, const Partition& one, const Partition& other)
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, double> both;
    std::vector<double> size_one(count_of(one));
    std::vector<double> size_other(count_of(other));
    for (std::size_t v = 0; v < one.size(); ++v) {
        ++both[{one[v], other[v]}];
        ++size_one[one[v]];
        ++size_other[other[v]];
    }
    for (std::size_t v = 0; v < one.size(); ++v) {
        const double shared = both[{one[v], other[v]}];
        sums[v] += shared / (size_one[one[v]] + size_other[other[v]] - shared);
    }
}

/// What hangs together by ties whose ends are in one community in more than half of the runs.
Partition majority(const Graph& graph, const std::vector<Partition>& runs)
{
    std::vector<Edge> kept;
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        for (const Vertex other : graph.neighbours(v)) {
            const auto together =
                std::count_if(runs.begin(), runs.end(), [&](const Partition& partition) {
                    return partition[v] == partition[other];
                });
            if (v < other && 2 * static_cast<std::size_t>(together) > runs.size()) {
                kept.push_back({v, other});
            }
        }
    }
    return numbered(
        algo::components(make_graph(graph.vertex_count(), std::move(kept), false)).label);
}

double mean_agreement(const Partition& best, const std::vector<Partition>& runs)
{
    double sum = 0;
    for (const Partition& partition : runs) {
        // nothing where chance alone makes two partitions equal: then they are
        sum += algo::by_igraph::agreement(best, partition).adjusted_rand.value_or(1);
    }
    return sum / static_cast<double>(runs.size());
}

} // namespace

void check(const CommunityOptions& options)
{
    if (options.runs == 0 || options.iterations == 0) {
        throw Error{Fault::usage, message("{} runs of {} iterations, expected at least 1 of each",
                                          options.runs, options.iterations)};
    }
}

Communities best_of_runs(const Graph& graph, const Search& search, const CommunityOptions& options)
{
    const std::vector<Partition> runs = all_runs(search, options);
    Communities result;
    std::vector<double> qualities;
    std::optional<double> best;
    for (const Partition& partition : runs) {
        qualities.push_back(search.quality(partition));
        if (!best || qualities.back() > *best + rounding) {
            best = qualities.back();
            result.best = partition;
        }
    }
    result.count = count_of(result.best);
    result.modularity = spread_of(std::move(qualities));
    result.stability.assign(graph.vertex_count(), 0);
    for (const Partition& partition : runs) {
        add_likeness(result.stability, result.best, partition);
    }
    for (double& sum : result.stability) {
        sum /= static_cast<double>(runs.size());
    }
    result.consensus = majority(graph, runs);
    result.agreement = mean_agreement(result.best, runs);
    result.code_length = algo::map_equation(graph, result.best);
    return result;
}

Communities all_alone(const Graph& graph)
{
    Communities result;
    result.best.resize(graph.vertex_count());
    std::iota(result.best.begin(), result.best.end(), 0U);
    result.count = graph.vertex_count();
    result.stability.assign(graph.vertex_count(), 1);
    result.consensus = result.best;
    return result;
}

} // namespace noaber
