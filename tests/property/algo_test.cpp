#include "algo/betweenness.hpp"
#include "algo/boost_opinion.hpp"
#include "algo/components.hpp"
#include "algo/harmonic.hpp"
#include "algo/igraph_centrality.hpp"
#include "algo/igraph_structure.hpp"
#include "support/any.hpp"
#include "support/figures.hpp"

#include <rapidcheck/catch.h>

#include <algorithm>

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

namespace {

double strength(const Graph& graph, std::uint32_t slot)
{
    return graph.strengths.empty() ? 1 : graph.strengths[slot];
}

/// PageRank from its definition: steps until nothing changes.
std::vector<double> pagerank_by_steps(const Graph& graph)
{
    const Vertex n = graph.vertex_count();
    std::vector<double> now(n, 1.0 / n);
    for (int step = 0; step < 300; ++step) {
        std::vector<double> next(n, 0.15 / n);
        for (Vertex v = 0; v < n; ++v) {
            double out = 0;
            for (std::uint32_t slot = graph.offsets[v]; slot < graph.offsets[v + 1]; ++slot) {
                out += strength(graph, slot);
            }
            for (std::uint32_t slot = graph.offsets[v]; slot < graph.offsets[v + 1]; ++slot) {
                next[graph.targets[slot]] += 0.85 * now[v] * strength(graph, slot) / out;
            }
            for (Vertex other = 0; out == 0 && other < n; ++other) {
                next[other] += 0.85 * now[v] / n;
            }
        }
        now = std::move(next);
    }
    return now;
}

bool tied(const Graph& graph, Vertex a, Vertex b)
{
    const auto all = graph.neighbours(a);
    return std::binary_search(all.begin(), all.end(), b);
}

/// The share of pairs of neighbours that are tied; -1 where there is no pair.
double clustering_by_pairs(const Graph& graph, Vertex v)
{
    double pairs = 0;
    double closed = 0;
    for (const Vertex a : graph.neighbours(v)) {
        for (const Vertex b : graph.neighbours(v)) {
            pairs += a < b ? 1 : 0;
            closed += a < b && tied(graph, a, b) ? 1 : 0;
        }
    }
    return pairs > 0 ? closed / pairs : -1;
}

} // namespace

TEST_CASE("igraph agrees with another way")
{
    rc::prop("on PageRank, with and without strengths", [] {
        const Graph graph = any_graph(*rc::gen::arbitrary<bool>());
        RC_ASSERT(agree(algo::by_igraph::pagerank(graph), pagerank_by_steps(graph)));
    });
    rc::prop("on coreness", [] {
        const Graph graph = any_graph(/*weighted=*/false);
        RC_ASSERT(algo::by_igraph::coreness(graph) == algo::by_boost::coreness(graph));
    });
    rc::prop("on articulation points", [] {
        const Graph graph = any_graph(/*weighted=*/false);
        RC_ASSERT(algo::by_igraph::articulation_points(graph) ==
                  algo::by_boost::articulation_points(graph));
    });
    rc::prop("on local clustering", [] {
        const Graph graph = any_graph(/*weighted=*/false);
        const auto found = algo::by_igraph::local_clustering(graph);
        for (Vertex v = 0; v < graph.vertex_count(); ++v) {
            RC_ASSERT(agree(found[v].value_or(-1), clustering_by_pairs(graph, v)));
        }
    });
}

TEST_CASE("the number of threads leaves no trace")
{
    rc::prop("in harmonic centrality, to the last bit", [] {
        const Graph graph = any_large_graph();
        const std::vector<double> alone = algo::harmonic(graph, {.threads = 1});
        RC_ASSERT(algo::harmonic(graph, {.threads = 2}) == alone);
        RC_ASSERT(algo::harmonic(graph, {.threads = 5}) == alone);
    });
}
