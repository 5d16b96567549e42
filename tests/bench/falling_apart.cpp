#include "algo/components.hpp"
#include "algo/leave_one_out.hpp"
#include "algo/random_failures.hpp"
#include "bench/falling_apart_peers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace noaber::bench {

namespace {

/// Of what takes peers long they do so much.
constexpr std::uint32_t left_out_by_peers = 16;
constexpr std::uint32_t failures = 1000;
constexpr std::uint32_t failures_by_peers = 20;
constexpr std::uint32_t trials = 10;
constexpr double share_that_fails = 0.1;

Values as_values(std::span<const std::uint32_t> all)
{
    return {all.begin(), all.end()};
}

algo::LeaveOneOut leave_one_out(const Graph& graph)
{
    const std::vector<algo::Load> loads(graph.vertex_count(), {1, 1, 0, 0});
    return algo::leave_one_out(graph, loads);
}

/// Some vertices, evenly over all.
std::vector<Vertex> some(const Graph& graph)
{
    std::vector<Vertex> result;
    for (std::uint32_t i = 0; i < left_out_by_peers; ++i) {
        result.push_back(
            static_cast<Vertex>(std::uint64_t{i} * graph.vertex_count() / left_out_by_peers));
    }
    return result;
}

std::vector<std::uint32_t> busiest; ///< Those with most ties first.
algo::Groups alone;                 ///< Every vertex.

void find_busiest(const Graph& graph)
{
    std::vector<double> ties;
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        ties.push_back(static_cast<double>(graph.neighbours(v).size()));
    }
    busiest = algo::highest_first(ties);
    alone = algo::each_alone(graph);
}

/// A random order, the same for everyone.
std::vector<std::uint32_t> order(const Graph& graph, std::uint32_t trial)
{
    std::vector<std::uint32_t> result(graph.vertex_count());
    std::iota(result.begin(), result.end(), 0U);
    algo::Random random{1, trial};
    for (auto left = graph.vertex_count(); left > 1; --left) {
        std::swap(result[left - 1], result[random.below(left)]);
    }
    return result;
}

std::vector<std::uint32_t> ones(const Graph& graph)
{
    return std::vector<std::uint32_t>(graph.vertex_count(), 1);
}

std::uint32_t failing(const Graph& graph)
{
    return static_cast<std::uint32_t>(share_that_fails * graph.vertex_count());
}

Values first(Values all, std::size_t count)
{
    all.resize(std::min(all.size(), count));
    return all;
}

Values our_curves(const Graph& graph, int threads)
{
    Values result;
    for (const auto& trial : algo::largest_while_removed_at_random(
             graph, alone, ones(graph), {.trials = trials, .execution = {.threads = threads}})) {
        result.insert(result.end(), trial.begin(), trial.end());
    }
    return result;
}

Values boost_curves(const Graph& graph)
{
    Values result;
    for (std::uint32_t trial = 0; trial < trials; ++trial) {
        const Values one = by_boost::curve(order(graph, trial));
        result.insert(result.end(), one.begin(), one.end());
    }
    return result;
}

Values our_failures(const Graph& graph, int threads)
{
    const auto all = algo::largest_after_random_failures(
        graph, algo::each_alone(graph), ones(graph),
        {.failing = failing(graph), .trials = failures, .execution = {.threads = threads}});
    return first(as_values(all), failures_by_peers);
}

Values igraph_failures(const Graph& graph)
{
    algo::FailingGroups groups{graph.vertex_count()};
    Values result;
    for (std::uint32_t trial = 0; trial < failures_by_peers; ++trial) {
        result.push_back(
            by_igraph::largest_without(graph, groups.draw(failing(graph), algo::Random{1, trial})));
    }
    return result;
}

/// The goals of a size.
struct Goals {
    std::string_view size, components, one_pass, recomputing, targeted, random, failures;
};

std::vector<Work> of_size(const Goals& goals)
{
    const auto prepare = by_igraph::prepare;
    const auto times = [](const Graph& g) {
        return static_cast<double>(g.vertex_count()) / left_out_by_peers;
    };
    const auto more_failures = [](const Graph&) {
        return static_cast<double>(failures) / failures_by_peers;
    };
    return {
        {.name = "components",
         .size = goals.size,
         .ours = [](const Graph& g, int) { return as_values(algo::components(g).label); },
         .igraph = {"igraph", by_igraph::components},
         .goal = goals.components,
         .room = "2-4",
         .prepare = prepare,
         .in_threads = false},
        {.name = "all leave-one-outs, beside articulation alone",
         .size = goals.size,
         .ours = [](const Graph& g, int) { return as_values(leave_one_out(g).articulation); },
         .igraph = {"igraph", by_igraph::articulation},
         .goal = goals.one_pass,
         .room = "4",
         .prepare = prepare,
         .in_threads = false},
        {.name = "all leave-one-outs, beside recomputing each",
         .size = goals.size,
         .ours =
             [](const Graph& g, int) {
                 const auto found = leave_one_out(g);
                 Values result;
                 for (const Vertex v : some(g)) {
                     result.push_back(found.remains[v].components);
                 }
                 return result;
             },
         .igraph = {"igraph",
                    [](const Graph& g) { return by_igraph::components_without(some(g)); }},
         .goal = goals.recomputing,
         .prepare = prepare,
         .of_the_whole = times,
         .in_threads = false},
        {.name = "percolation, most ties first",
         .size = goals.size,
         .ours =
             [](const Graph& g, int) {
                 return as_values(algo::largest_while_removed(g, alone, busiest, ones(g)));
             },
         .boost = {"Boost.Graph", [](const Graph&) { return by_boost::curve(busiest); }},
         .goal = goals.targeted,
         .room = "5",
         .prepare =
             [](const Graph& g) {
                 by_boost::prepare(g);
                 find_busiest(g);
             },
         .in_threads = false},
        {.name = fmt::format("percolation, {} random orders", trials),
         .size = goals.size,
         .ours = our_curves,
         .boost = {"Boost.Graph", boost_curves},
         .goal = goals.random,
         .room = "4",
         .prepare =
             [](const Graph& g) {
                 by_boost::prepare(g);
                 alone = algo::each_alone(g);
             }},
        {.name = fmt::format("{} random failures of 10%", failures),
         .size = goals.size,
         .ours = our_failures,
         .igraph = {"igraph", igraph_failures},
         .goal = goals.failures,
         .prepare = prepare,
         .of_the_whole = more_failures},
    };
}

} // namespace

std::vector<Work> falling_apart()
{
    std::vector<Work> result;
    for (const Goals& goals : {Goals{"NL", "-", "-", "-", "-", "-", "-"},
                               Goals{"FR", "2.5", "2.5", "50000", "2", "2", "30"},
                               Goals{"EU", "4", "3", "-", "4", "4", "80"}}) {
        for (Work& work : of_size(goals)) {
            result.push_back(std::move(work));
        }
    }
    return result;
}

} // namespace noaber::bench
