#include "algo/betweenness.hpp"
#include "algo/degree.hpp"
#include "algo/igraph_opinion.hpp"
#include "algo/leave_one_out.hpp"
#include "algo/percolation.hpp"
#include "algo/random.hpp"
#include "known/karate.hpp"
#include "known/southern_women.hpp"
#include "support/data.hpp"
#include "support/drawn.hpp"
#include "support/figures.hpp"

#include <noaber/fragility/percolation.hpp>
#include <noaber/io/read.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <ctime>

using namespace noaber;
using namespace noaber::test;

namespace {

std::vector<algo::Load> ones(const Graph& graph)
{
    return std::vector<algo::Load>(graph.vertex_count(), {1, 1, 0, 1});
}

double karate_r_index(const std::vector<double>& values)
{
    const Graph graph = simple_karate();
    const auto sizes =
        algo::largest_while_removed(graph, algo::each_alone(graph), algo::highest_first(values),
                                    std::vector<std::uint32_t>(graph.vertex_count(), 1));
    return algo::r_index(std::vector<double>{sizes.begin(), sizes.end()}, graph.vertex_count());
}

/// Processor time of some work, in seconds.
template <class Work>
double seconds(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

TEST_CASE("only the instructor holds the karate club together (networkx 2.8.8, igraph 0.10.2)")
{
    const Graph graph = simple_karate();
    const auto found = algo::leave_one_out(graph, ones(graph));
    CHECK(found.articulation == std::vector<Vertex>{0});
    REQUIRE(found.bridges.size() == 1);
    CHECK(found.bridges[0].a == 0);
    CHECK(found.bridges[0].b == 11);
    CHECK(found.remains[0].components == 3); // 27 stay together, 5 and 1 fall off
    CHECK(found.remains[0].largest.vertices == 27);
    CHECK(found.remains[0].cut_off.vertices == 6);
}

TEST_CASE("R-index of the karate club, in the order at the start (networkx 2.8.8)")
{
    const Graph graph = simple_karate();
    const auto degrees = algo::degree(graph);
    CHECK(agree(karate_r_index({degrees.begin(), degrees.end()}), 0.141868512111));
    CHECK(agree(karate_r_index(algo::betweenness(graph)), 0.145328719723));
}

TEST_CASE("women who stay together while the largest events are cancelled (networkx 2.8.8)")
{
    const DrawnIncidence drawn = drawn_incidence(southern_women);
    std::vector<std::vector<Vertex>> events;
    for (int i = 1; i <= 14; ++i) {
        events.push_back({drawn["E" + std::to_string(i)]});
    }
    const Percolation result =
        percolate(drawn.view, {.order = RemovalOrder::degree, .failing = events});
    std::vector<double> women;
    for (const double share : numbers(result.table, "mean")) {
        women.push_back(share * 18);
    }
    CHECK(agree(women, {18, 18, 17, 17, 16, 8, 8, 7, 6, 6, 4, 3, 3, 3, 1}));
}

TEST_CASE("random numbers are those of splitmix64 (its reference program in C)")
{
    algo::Random random{1234567};
    CHECK(random.next() == 6457827717110365317U);
    CHECK(random.next() == 3203168211198807973U);
    CHECK(random.next() == 9817491932198370423U);
}

TEST_CASE("one pass is far faster than igraph removing every vertex of the Dutch register")
{
    const auto path = external_data("nl/roo-2026-05-16.xml.gz");
    if (!path) {
        return;
    }
    const Reading reading = read(*path);
    const Graph graph = incidence(Network{reading.content}).graph;
    const auto loads = ones(graph);
    constexpr int times = 100;
    const double ours = seconds([&] {
        for (int i = 0; i < times; ++i) {
            static_cast<void>(algo::leave_one_out(graph, loads));
        }
    });
    std::vector<std::uint32_t> theirs;
    const double igraph =
        seconds([&] { theirs = algo::by_igraph::components_without_each(graph); });
    const auto remains = algo::leave_one_out(graph, loads).remains;
    CHECK(std::equal(
        remains.begin(), remains.end(), theirs.begin(), theirs.end(),
        [](const algo::Remains& each, std::uint32_t count) { return each.components == count; }));
    INFO("ratio " << igraph * times / ours);
    CHECK(igraph * times / ours > 100);
}
