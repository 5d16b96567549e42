#include "algo/betweenness.hpp"
#include "algo/boost_opinion.hpp"
#include "algo/components.hpp"
#include "algo/harmonic.hpp"
#include "algo/igraph_centrality.hpp"
#include "support/any.hpp"
#include "support/figures.hpp"

#include <rapidcheck/catch.h>

using namespace noaber;
using namespace noaber::test;

namespace {

/// Lengths 12/strength: whole numbers, so that equally short paths are equal to a computer too.
algo::Lengths whole_lengths(const Graph& graph)
{
    algo::Lengths result;
    for (const double strength : graph.strengths) {
        result.values.push_back(12 / strength);
    }
    return result;
}

/// So many vertices that every thread of a few gets its share of the sources.
Graph any_large_graph()
{
    constexpr Vertex vertices = 200;
    const auto end = rc::gen::resize(100, rc::gen::inRange<Vertex>(0, vertices));
    const auto pairs =
        *rc::gen::container<std::vector<std::pair<Vertex, Vertex>>>(300, rc::gen::pair(end, end));
    std::vector<Edge> edges;
    for (const auto& [a, b] : pairs) {
        if (a != b) {
            edges.push_back({a, b});
        }
    }
    return make_graph(vertices, std::move(edges), /*weighted=*/false);
}

} // namespace

TEST_CASE("two libraries agree")
{
    rc::prop("on betweenness", [] {
        const Graph graph = any_graph(/*weighted=*/false);
        RC_ASSERT(agree(algo::betweenness(graph), algo::by_boost::betweenness(graph)));
    });
    rc::prop("on betweenness with lengths, whole ones as well as 1/strength", [] {
        const Graph graph = any_graph(/*weighted=*/true);
        RC_ASSERT(agree(algo::betweenness(graph),
                        algo::by_boost::betweenness(graph, whole_lengths(graph))));
    });
    rc::prop("with ours on harmonic centrality", [] {
        const Graph graph = any_graph(/*weighted=*/false);
        const std::vector<double> ours = algo::harmonic(graph);
        RC_ASSERT(agree(ours, algo::by_igraph::harmonic(graph, {})));
        RC_ASSERT(agree(ours, algo::by_boost::harmonic(graph, {})));
    });
    rc::prop("on harmonic centrality with lengths", [] {
        const Graph graph = any_graph(/*weighted=*/true);
        RC_ASSERT(
            agree(algo::harmonic(graph), algo::by_boost::harmonic(graph, algo::lengths(graph))));
    });
    rc::prop("with ours on components", [] {
        const Graph graph = any_graph(/*weighted=*/false);
        RC_ASSERT(algo::components(graph).label == algo::by_boost::components(graph));
    });
}

TEST_CASE("the number of threads leaves no trace")
{
    rc::prop("in harmonic centrality, to the last bit", [] {
        const Graph graph = any_large_graph();
        const std::vector<double> alone = algo::harmonic(graph, 1);
        RC_ASSERT(algo::harmonic(graph, 2) == alone);
        RC_ASSERT(algo::harmonic(graph, 5) == alone);
    });
}
