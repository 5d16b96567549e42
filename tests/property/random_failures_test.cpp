#include "algo/components.hpp"
#include "algo/random_failures.hpp"
#include "support/any.hpp"
#include "support/drawn.hpp"

#include <rapidcheck/catch.h>

#include <algorithm>

using namespace noaber;
using namespace noaber::test;

namespace {

/// The largest component without the groups that failed, by removing and counting anew.
std::uint32_t largest_without(const Graph& graph,
                              const algo::Groups& groups,
                              std::span<const std::uint32_t> failed,
                              const std::vector<std::uint32_t>& counts)
{
    std::vector<bool> gone(graph.vertex_count());
    for (const std::uint32_t group : failed) {
        for (const Vertex v : groups[group]) {
            gone[v] = true;
        }
    }
    std::vector<Edge> edges;
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        for (const Vertex other : graph.neighbours(v)) {
            if (v < other && !gone[v] && !gone[other]) {
                edges.push_back({v, other});
            }
        }
    }
    const auto parts = algo::components(make_graph(graph.vertex_count(), std::move(edges), false));
    std::vector<std::uint32_t> sizes(parts.size.size());
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        sizes[parts.label[v]] += gone[v] ? 0 : counts[v];
    }
    return sizes.empty() ? 0 : *std::max_element(sizes.begin(), sizes.end());
}

/// Every vertex on its own, and a few together.
algo::Groups any_groups(const Graph& graph)
{
    algo::Groups result = algo::each_alone(graph);
    const std::vector<Vertex> together{0, graph.vertex_count() - 1};
    result.add(together);
    return result;
}

} // namespace

TEST_CASE("the largest component after random failures")
{
    rc::prop("is that of removing and counting anew, in every trial", [] {
        const Graph graph = any_graph(/*weighted=*/false);
        RC_PRE(graph.vertex_count() > 0U);
        const algo::Groups groups = any_groups(graph);
        auto counts = *rc::gen::container<std::vector<std::uint32_t>>(
            graph.vertex_count(), rc::gen::inRange<std::uint32_t>(0, 4));
        const algo::RandomFailures options{
            .failing = *rc::gen::inRange<std::uint32_t>(0, groups.size() + 1),
            .trials = 600, // more than one block
            .seed = *rc::gen::arbitrary<std::uint64_t>(),
            .execution = {.threads = 2}};
        const auto sizes = algo::largest_after_random_failures(graph, groups, counts, options);
        algo::FailingGroups failing{groups.size()};
        for (const std::uint32_t trial : {0U, 1U, 63U, 64U, 511U, 512U, 599U}) {
            const auto failed = failing.draw(options.failing, algo::Random{options.seed, trial});
            RC_ASSERT(sizes[trial] == largest_without(graph, groups, failed, counts));
        }
    });
}

TEST_CASE("what falls into many pieces of one size is counted too")
{
    // no wave finds more than one pair, and a hundred pairs are left
    std::string drawn;
    for (int i = 0; i < 200; i += 2) {
        drawn += std::to_string(i) + "-" + std::to_string(i + 1) + " ";
    }
    const Graph graph = drawn_graph(drawn);
    const std::vector<std::uint32_t> counts(graph.vertex_count(), 1);
    const auto sizes = algo::largest_after_random_failures(graph, algo::each_alone(graph), counts,
                                                           {.failing = 1, .trials = 20});
    CHECK(sizes == std::vector<std::uint32_t>(20, 2));
    CHECK(algo::largest_after_random_failures(Graph{}, {}, {}, {.trials = 3}) ==
          std::vector<std::uint32_t>(3, 0));
}
