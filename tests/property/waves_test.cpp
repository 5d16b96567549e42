#include "algo/betweenness.hpp"
#include "algo/harmonic.hpp"
#include "algo/locality.hpp"
#include "algo/waves.hpp"
#include "support/any.hpp"
#include "support/figures.hpp"

#include <noaber/generate/affiliation.hpp>

#include <rapidcheck/catch.h>

#include <algorithm>
#include <numeric>

using namespace noaber;
using namespace noaber::test;

namespace {

/// Steps to every vertex and how many shortest paths lead there, from one source; by the book.
struct Reached {
    std::vector<double> steps; ///< -1: out of reach.
    std::vector<double> paths;
};

Reached reached_from(Vertex source, const Graph& graph)
{
    Reached result{std::vector<double>(graph.vertex_count(), -1),
                   std::vector<double>(graph.vertex_count(), 0)};
    std::vector<Vertex> queue{source};
    result.steps[source] = 0;
    result.paths[source] = 1;
    for (std::size_t next = 0; next < queue.size(); ++next) {
        const Vertex v = queue[next];
        for (const Vertex neighbour : graph.neighbours(v)) {
            if (result.steps[neighbour] < 0) {
                result.steps[neighbour] = result.steps[v] + 1;
                queue.push_back(neighbour);
            }
            if (result.steps[neighbour] == result.steps[v] + 1) {
                result.paths[neighbour] += result.paths[v];
            }
        }
    }
    return result;
}

std::vector<Reached> reached_from_all(const Graph& graph)
{
    std::vector<Reached> result;
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        result.push_back(reached_from(v, graph));
    }
    return result;
}

/// From the definition: v lies on a shortest path of a pair if the steps to it add up.
double betweenness_of(Vertex v, const std::vector<Reached>& all)
{
    double sum = 0;
    for (std::size_t a = 0; a < all.size(); ++a) {
        for (std::size_t b = a + 1; b < all.size(); ++b) {
            const bool is_on_a_path = a != v && b != v && all[a].steps[b] > 0 &&
                                      all[a].steps[v] > 0 && all[b].steps[v] > 0 &&
                                      all[a].steps[v] + all[b].steps[v] == all[a].steps[b];
            sum += is_on_a_path ? all[a].paths[v] * all[b].paths[v] / all[a].paths[b] : 0;
        }
    }
    return sum;
}

std::vector<double> naive_betweenness(const Graph& graph)
{
    const auto all = reached_from_all(graph);
    std::vector<double> result;
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        result.push_back(betweenness_of(v, all));
    }
    return result;
}

std::vector<double> naive_harmonic(const Graph& graph)
{
    std::vector<double> result;
    for (const Reached& from : reached_from_all(graph)) {
        result.push_back(std::accumulate(
            from.steps.begin(), from.steps.end(), 0.0,
            [](double sum, double steps) { return sum + (steps > 0 ? 1 / steps : 0); }));
    }
    return result;
}

/// An affiliation of some 150 vertices: waves from many batches, most of them full.
Graph any_affiliation()
{
    const auto participants = *rc::gen::inRange<Vertex>(40, 110);
    const auto arrangements = *rc::gen::inRange<Vertex>(20, 60);
    return graph(generate({.participants = participants,
                           .arrangements = arrangements,
                           .memberships = arrangements * std::size_t{4},
                           .seed = *rc::gen::arbitrary<std::uint64_t>()}));
}

/// The same with ties among participants too, so that sides are not apart.
Graph any_mixed_graph()
{
    const Graph affiliation = any_affiliation();
    std::vector<Edge> edges;
    for (Vertex v = 0; v < affiliation.vertex_count(); ++v) {
        for (const Vertex neighbour : affiliation.neighbours(v)) {
            edges.push_back({v, neighbour});
        }
        const Vertex other = *rc::gen::inRange<Vertex>(0, affiliation.vertex_count());
        if (other != v) {
            edges.push_back({v, other});
        }
    }
    return make_graph(affiliation.vertex_count(), std::move(edges), /*weighted=*/false);
}

/// A row of squares that share corners: 2^squares shortest paths from end to end.
Graph row_of_squares(Vertex squares)
{
    std::vector<Edge> edges;
    for (Vertex i = 0; i < squares; ++i) {
        const Vertex from = 3 * i;
        edges.insert(
            edges.end(),
            {{from, from + 1}, {from, from + 2}, {from + 1, from + 3}, {from + 2, from + 3}});
    }
    return make_graph(3 * squares + 1, std::move(edges), /*weighted=*/false);
}

std::vector<algo::Width> widths_here()
{
    std::vector<algo::Width> result;
    for (const auto width : {algo::Width::narrow, algo::Width::middle, algo::Width::wide}) {
        if (width <= algo::widest()) {
            result.push_back(width);
        }
    }
    return result;
}

bool is_order_of_all(const algo::LocalGraph& local, const Graph& graph)
{
    std::vector<Vertex> sorted = local.original;
    std::sort(sorted.begin(), sorted.end());
    std::vector<Vertex> all(graph.vertex_count());
    std::iota(all.begin(), all.end(), Vertex{0});
    return sorted == all;
}

bool has_ties_of(const algo::LocalGraph& local, const Graph& graph)
{
    for (Vertex v = 0; v < local.vertex_count(); ++v) {
        std::vector<Vertex> neighbours;
        for (const Vertex neighbour : local.neighbours(v)) {
            neighbours.push_back(local.original[neighbour]);
        }
        std::sort(neighbours.begin(), neighbours.end());
        const auto wanted = graph.neighbours(local.original[v]);
        if (!std::equal(neighbours.begin(), neighbours.end(), wanted.begin(), wanted.end())) {
            return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("waves find what the definition says")
{
    rc::prop("on small graphs of any kind", [] {
        const Graph graph = any_graph(/*weighted=*/false);
        RC_ASSERT(agree(algo::harmonic(graph), naive_harmonic(graph)));
        RC_ASSERT(agree(algo::betweenness(graph), naive_betweenness(graph)));
    });
    rc::prop("on affiliations, where sides take turns", [] {
        const Graph graph = any_affiliation();
        RC_ASSERT(algo::local_order(graph).bipartite);
        RC_ASSERT(agree(algo::harmonic(graph), naive_harmonic(graph)));
        RC_ASSERT(agree(algo::betweenness(graph), naive_betweenness(graph)));
    });
    rc::prop("on graphs without sides", [] {
        const Graph graph = any_mixed_graph();
        RC_PRE(!algo::local_order(graph).bipartite);
        RC_ASSERT(agree(algo::harmonic(graph), naive_harmonic(graph)));
        RC_ASSERT(agree(algo::betweenness(graph), naive_betweenness(graph)));
    });
}

TEST_CASE("a wave crosses a long path")
{
    std::vector<Edge> edges;
    for (Vertex v = 0; v < 699; ++v) {
        edges.push_back({v, v + 1});
    }
    const Graph graph = make_graph(700, std::move(edges), /*weighted=*/false);
    const auto found = algo::betweenness(graph);
    CHECK(found[0] == 0);
    CHECK(found[1] == 698);
    CHECK(found[350] == 350.0 * 349.0);
    CHECK(agree(algo::harmonic(graph), naive_harmonic(graph)));
}

TEST_CASE("neither threads nor registers leave a trace, to the last bit")
{
    rc::prop("in betweenness and harmonic centrality", [] {
        const Graph graph = *rc::gen::arbitrary<bool>() ? any_affiliation() : any_mixed_graph();
        const auto harmonic = algo::harmonic(graph, {.threads = 1});
        const auto betweenness = algo::betweenness(graph, {.threads = 1});
        for (const int threads : {2, 3, 7}) {
            RC_ASSERT(algo::harmonic(graph, {threads}) == harmonic);
            RC_ASSERT(algo::betweenness(graph, {threads}) == betweenness);
        }
        for (const algo::Width width : widths_here()) {
            RC_ASSERT(algo::harmonic_in_steps(graph, {}, width) == harmonic);
            RC_ASSERT(algo::betweenness_in_steps(graph, {}, width) == betweenness);
        }
    });
}

TEST_CASE("a local order is the same graph in another order, its sides apart")
{
    rc::prop("on graphs of any kind", [] {
        const Graph graph = *rc::gen::arbitrary<bool>() ? any_graph(false) : any_affiliation();
        const algo::LocalGraph local = algo::local_order(graph);
        RC_ASSERT(is_order_of_all(local, graph));
        RC_ASSERT(has_ties_of(local, graph));
        RC_ASSERT(local.sides[2] == graph.vertex_count());
        for (Vertex v = 0; local.bipartite && v < local.vertex_count(); ++v) {
            for (const Vertex neighbour : local.neighbours(v)) {
                RC_ASSERT((v < local.sides[1]) != (neighbour < local.sides[1]));
            }
        }
    });
}

TEST_CASE("more paths than a number can hold are an error, not a number")
{
    const auto most = algo::betweenness(row_of_squares(1000));
    CHECK(std::all_of(most.begin(), most.end(), [](double value) { return std::isfinite(value); }));
    CHECK_THROWS_WITH(algo::betweenness(row_of_squares(1100)),
                      Catch::Contains("more shortest paths"));
}
