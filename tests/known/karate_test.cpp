#include "algo/betweenness.hpp"
#include "algo/components.hpp"
#include "algo/degree.hpp"
#include "algo/harmonic.hpp"
#include "algo/igraph_centrality.hpp"
#include "algo/igraph_structure.hpp"
#include "known/karate.hpp"
#include "support/drawn.hpp"
#include "support/figures.hpp"

#include <noaber/community/communities.hpp>
#include <noaber/measure/measure.hpp>

#include <catch2/catch.hpp>

#include <numeric>

using namespace noaber;
using namespace noaber::test;

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
    const VertexValues values =
        std::get<Measure::OnGraph>(measure("neighbour_degree").compute)(simple_karate(), {});
    CHECK(agree(values[0].value(), 4.3125));
    CHECK(agree(values[11].value(), 16));
    CHECK(agree(values[33].value(), 3.823529411764706));
}

TEST_CASE("PageRank of the karate club (networkx 2.8.8)")
{
    const std::vector<double> values = algo::by_igraph::pagerank(simple_karate());
    CHECK(agree(values[0], 0.0969972853884));
    CHECK(agree(values[33], 0.100919182333));
    CHECK(agree(std::accumulate(values.begin(), values.end(), 0.0), 1));
}

TEST_CASE("coreness of the karate club (networkx 2.8.8)")
{
    const std::vector<std::uint32_t> values = algo::by_igraph::coreness(drawn_graph(karate));
    CHECK(values[0] == 4);
    CHECK(values[33] == 4);
    CHECK(values[11] == 1);
}

TEST_CASE("local clustering of the karate club (networkx 2.8.8)")
{
    const auto values = algo::by_igraph::local_clustering(drawn_graph(karate));
    CHECK(agree(values[0].value(), 0.15));
    CHECK(agree(values[33].value(), 0.11029411764705882));
    CHECK_FALSE(values[11]); // one friend only
}

TEST_CASE("distances and the articulation point of the karate club (networkx 2.8.8)")
{
    const algo::by_igraph::Distances found = algo::by_igraph::distances(drawn_graph(karate));
    CHECK(found.longest == 5);
    CHECK(agree(found.mean.value(), 2.408199643493761));
    CHECK(algo::by_igraph::articulation_points(drawn_graph(karate)) == std::vector<Vertex>{0});
}

// Brandes et al., IEEE Trans. Knowledge and Data Engineering 20 (2008) 172: proven to be the best.
TEST_CASE("the karate club's best modularity is 0.419789612097, in 4 communities")
{
    const Communities found = communities(simple_karate());
    CHECK(found.count == 4);
    CHECK(agree(found.modularity.value().highest, 0.419789612097));
}
