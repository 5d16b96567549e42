#include "algo/components.hpp"
#include "support/any.hpp"
#include "support/figures.hpp"

#include <noaber/community/communities.hpp>

#include <rapidcheck/catch.h>

#include <map>

using namespace noaber;
using namespace noaber::test;

namespace {

/// The graph with the ties within communities only.
Graph within(const Graph& graph, const Partition& partition)
{
    std::vector<Edge> edges;
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        for (const Vertex other : graph.neighbours(v)) {
            if (v < other && partition[v] == partition[other]) {
                edges.push_back({v, other});
            }
        }
    }
    return make_graph(graph.vertex_count(), std::move(edges), /*weighted=*/false);
}

} // namespace

TEST_CASE("a community hangs together within itself")
{
    rc::prop("and so an isolated vertex is one alone: Traag et al. (2019)", [] {
        const Graph graph = any_graph(*rc::gen::arbitrary<bool>());
        const Communities found = communities(graph, {.runs = 3});
        RC_ASSERT(algo::components(within(graph, found.best)).size.size() == found.count);
    });
}

TEST_CASE("the same seed finds the same communities")
{
    rc::prop("to the last bit, and the best has the highest modularity", [] {
        const Graph graph = any_graph(*rc::gen::arbitrary<bool>());
        const CommunityOptions options{.seed = *rc::gen::arbitrary<std::uint64_t>(), .runs = 3};
        const Communities one = communities(graph, options);
        const Communities again = communities(graph, options);
        RC_ASSERT(one.best == again.best);
        const auto best = modularity(graph, one.best);
        RC_ASSERT(best.has_value() == one.modularity.has_value());
        RC_ASSERT(!best || agree(*best, one.modularity->highest));
    });
}
