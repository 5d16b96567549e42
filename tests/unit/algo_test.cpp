#include "algo/betweenness.hpp"
#include "algo/components.hpp"
#include "algo/degree.hpp"
#include "algo/harmonic.hpp"
#include "algo/igraph_centrality.hpp"
#include "algo/igraph_turn.hpp"
#include "support/drawn.hpp"
#include "support/figures.hpp"

#include <noaber/core/error.hpp>

#include <catch2/catch.hpp>

#include <limits>
#include <thread>

using namespace noaber;
using namespace noaber::test;

TEST_CASE("components are numbered by their lowest vertex")
{
    const algo::Components found = algo::components(drawn_graph("4-1 3-5 5-0", 7));
    CHECK(found.label == std::vector<std::uint32_t>{0, 1, 2, 0, 1, 0, 3});
    CHECK(found.size == std::vector<std::uint32_t>{3, 2, 1, 1});
}

TEST_CASE("strength is the degree where all ties are 1")
{
    CHECK(algo::strength(drawn_graph("0-1 0-2")) == std::vector<double>{2, 1, 1});
    CHECK(algo::strength(drawn_graph("0-1:2.5 0-2:0.5")) == std::vector<double>{3, 2.5, 0.5});
}

TEST_CASE("the middle of a path lies between its ends")
{
    CHECK(algo::betweenness(drawn_graph("0-1 1-2 2-3")) == std::vector<double>{0, 2, 2, 0});
}

TEST_CASE("a strong detour is shorter than a weak tie")
{
    CHECK(algo::betweenness(drawn_graph("0-1:4 1-2:4 0-2:1")) == std::vector<double>{0, 1, 0});
    CHECK(agree(algo::harmonic(drawn_graph("0-1:4 1-2:4 0-2:1")), {4 + 2, 4 + 4, 4 + 2}));
}

TEST_CASE("who is out of reach adds nothing to harmonic centrality")
{
    CHECK(agree(algo::harmonic(drawn_graph("0-1 1-2", 4)), {1.5, 2, 1.5, 0}));
    CHECK(algo::harmonic(drawn_graph("")).empty());
}

TEST_CASE("lengths that are no lengths never reach igraph")
{
    const Graph graph = drawn_graph("0-1");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    for (const double wrong : {nan, infinity, -infinity, 0.0, -1.0}) {
        const algo::Lengths lengths{{wrong, wrong}};
        CHECK_THROWS_AS(algo::by_igraph::betweenness(graph, lengths), Error);
        CHECK_THROWS_AS(algo::by_igraph::harmonic(graph, lengths), Error);
    }
    CHECK_THROWS_AS(algo::by_igraph::betweenness(graph, algo::Lengths{{1}}), Error);
}

TEST_CASE("an error inside igraph is an exception of ours, and the next call works")
{
    const auto join_what_is_not_there = [] {
        const algo::by_igraph::Turn turn;
        algo::by_igraph::IntVector ends{turn, 2};
        ends.set(1, -5);
        igraph_t graph;
        turn.check(igraph_create(&graph, ends.get(), 2, IGRAPH_UNDIRECTED));
        igraph_destroy(&graph);
    };
    CHECK_THROWS_WITH(join_what_is_not_there(),
                      Catch::StartsWith("igraph: ") && Catch::Contains(".c:"));
    CHECK(algo::betweenness(drawn_graph("0-1 1-2")) == std::vector<double>{0, 1, 0});
}

TEST_CASE("calls from several threads wait for each other")
{
    const Graph graph = drawn_graph("0-1 1-2 2-3 3-4 4-0 1-3");
    const std::vector<double> expected = algo::betweenness(graph);
    std::vector<std::vector<double>> answers(4);
    std::vector<std::thread> threads;
    for (std::vector<double>& answer : answers) {
        threads.emplace_back([&] {
            for (int i = 0; i < 50; ++i) {
                answer = algo::betweenness(graph);
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    CHECK(answers == std::vector(4, expected));
}
