#include "algo/betweenness.hpp"
#include "algo/components.hpp"
#include "algo/degree.hpp"
#include "algo/harmonic.hpp"
#include "known/karate.hpp"
#include "support/drawn.hpp"
#include "support/figures.hpp"

#include <noaber/measure/measure.hpp>

#include <catch2/catch.hpp>

#include <numeric>

using namespace noaber;
using namespace noaber::test;

namespace {

/// The club without strengths.
Graph simple_karate()
{
    Graph graph = drawn_graph(karate);
    graph.strengths.clear();
    return graph;
}

} // namespace

TEST_CASE("the karate club has 34 members, 78 ties and is one component")
{
    const Graph graph = drawn_graph(karate);
    CHECK(graph.vertex_count() == 34);
    CHECK(graph.edge_count() == 78);
    CHECK(algo::components(graph).size == std::vector<std::uint32_t>{34});
}

TEST_CASE("degree and strength of the karate club (networkx 2.8.8)")
{
    const Graph graph = drawn_graph(karate);
    CHECK(algo::degree(graph)[0] == 16);
    CHECK(algo::degree(graph)[33] == 17);
    CHECK(algo::strength(graph)[0] == 42);
    CHECK(algo::strength(graph)[33] == 48);
}

TEST_CASE("betweenness of the karate club (networkx 2.8.8, igraph 0.10.2)")
{
    const std::vector<double> values = algo::betweenness(simple_karate());
    CHECK(agree(values[0], 3235.0 / 14));
    CHECK(agree(values[33], 40459.0 / 252));
    CHECK(agree(values[32], 3221.0 / 42));
    CHECK(agree(std::accumulate(values.begin(), values.end(), 0.0), 790));
}

// Paths of length 1/3 + 1/3 + 1/3 and 1 are equally short, though not to a computer: programs that
// compare lengths exactly (networkx, Boost.Graph) print 208.5 for v0.
TEST_CASE("betweenness of the karate club with lengths 1/strength (igraph 0.10.2)")
{
    const std::vector<double> values = algo::betweenness(drawn_graph(karate));
    CHECK(agree(values[0], 209));
    CHECK(agree(values[1], 36));
    CHECK(agree(values[2], 177));
    CHECK(agree(values[33], 174));
    CHECK(agree(values[31], 95.0 / 2));
    CHECK(agree(values[32], 167.0 / 2));
}

TEST_CASE("harmonic centrality of the karate club (networkx 2.8.8)")
{
    const std::vector<double> sums = algo::harmonic(simple_karate());
    CHECK(agree(sums[0] / 33, 0.702020202020));
    CHECK(agree(sums[33] / 33, 0.704545454545));
}

TEST_CASE("mean degree of neighbours in the karate club (networkx 2.8.8)")
{
    const VertexValues values = measure("neighbour_degree").compute(simple_karate(), {});
    CHECK(agree(values[0].value(), 4.3125));
    CHECK(agree(values[11].value(), 16));
    CHECK(agree(values[33].value(), 3.823529411764706));
}
