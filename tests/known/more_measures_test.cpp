// Figures of the karate club and the Southern Women for the measures that few programs share.
#include "algo/closeness.hpp"
#include "algo/eigenvector.hpp"
#include "algo/igraph_structure.hpp"
#include "known/karate.hpp"
#include "known/southern_women.hpp"
#include "support/drawn.hpp"
#include "support/figures.hpp"

#include <noaber/measure/measure.hpp>
#include <noaber/measure/pair_measure.hpp>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace noaber;
using namespace noaber::test;

namespace {

Table women(const MeasureOptions& options)
{
    const Register source = drawn_register(southern_women);
    return measure(Network{source}, options).table;
}

/// How many numbers under a column lie under a limit.
std::ptrdiff_t count_under(const Table& table, std::string_view column, double limit)
{
    const std::vector<double> all = numbers(table, column);
    return std::count_if(all.begin(), all.end(), [=](double value) { return value < limit; });
}

/// The value of Evelyn and Theresa.
double of_evelyn_and_theresa(const Table& pairs, std::string_view column)
{
    for (std::size_t row = 0; row < pairs.rows().size(); ++row) {
        if (pairs.rows()[row][0] == Cell{std::string{"Evelyn"}} &&
            pairs.rows()[row][2] == Cell{std::string{"Theresa"}}) {
            return numbers(pairs, column)[row];
        }
    }
    return -1;
}

} // namespace

TEST_CASE("closeness of the karate club (networkx 2.8.8)")
{
    const auto reached = algo::reach(simple_karate());
    CHECK(agree(reached[0].others / reached[0].distance, 33.0 / 58));
    CHECK(reached[0].others == 33);
}

TEST_CASE("eigenvector centrality of the karate club (networkx 2.8.8)")
{
    const auto values = algo::eigenvector(simple_karate(), algo::Within::largest);
    CHECK(agree(values[0], 0.952132366477));
    CHECK(agree(values[33], 1));
}

TEST_CASE("Katz centrality of the karate club (networkx 2.8.8)")
{
    const auto values = algo::katz(simple_karate());
    const double largest = *std::max_element(values.begin(), values.end());
    CHECK(agree(values[0] / largest, 0.9592985084744163));
    CHECK(agree(values[11] / largest, 0.18353966891439247));
}

TEST_CASE("constraint and transitivity of the karate club (networkx 2.8.8)")
{
    CHECK(agree(algo::by_igraph::constraint(simple_karate())[0].value(), 0.155423297647));
    CHECK(agree(algo::by_igraph::constraint(drawn_graph(karate))[0].value(), 0.19062348905638032));
    CHECK(agree(algo::by_igraph::transitivity(simple_karate()).value(), 0.255681818182));
}

TEST_CASE("eigenvector centrality of women and events on the affiliation (networkx 2.8.8)")
{
    CHECK(
        agree(number_of(women({.names = {"eigenvector"}}), "Evelyn", "eigenvector"), 0.6607034782));
    CHECK(agree(number_of(women({.names = {"eigenvector"}, .of = RowsOf::arrangement}), "E8",
                          "eigenvector"),
                1));
}

TEST_CASE("betweenness of women and events as a share of what there could be (networkx 2.8.8)")
{
    const MeasureOptions options{.names = {"betweenness"}, .scale = Scale::possible};
    CHECK(agree(number_of(women(options), "Evelyn", "betweenness_possible"), 0.0965847211));
    MeasureOptions events = options;
    events.of = RowsOf::arrangement;
    CHECK(agree(number_of(women(events), "E8", "betweenness_possible"), 0.2438194623));
}

TEST_CASE("closeness of women and events as a share of what there could be (networkx 2.8.8)")
{
    const Table table = women({.names = {"closeness"}, .scale = Scale::possible});
    CHECK(agree(number_of(table, "Evelyn", "closeness_possible"), 0.8));
}

TEST_CASE("dot clustering and redundancy of women and events (networkx 2.8.8)")
{
    const Table of_women = women({.names = {"dot_clustering", "redundancy"}});
    const Table events =
        women({.names = {"dot_clustering", "redundancy"}, .of = RowsOf::arrangement});
    CHECK(agree(number_of(of_women, "Evelyn", "dot_clustering"), 0.3179433311786253));
    CHECK(agree(number_of(of_women, "Flora", "dot_clustering"), 0.25750661375661377));
    CHECK(agree(number_of(events, "E8", "dot_clustering"), 0.29616461969403146));
    CHECK(agree(number_of(of_women, "Nora", "redundancy"), 0.75));
    CHECK(agree(number_of(events, "E8", "redundancy"), 0.8021978021978022));
}

TEST_CASE("the s-line graphs of the events have 66, 57, 42, 21, 14, 7 and 4 ties (networkx 2.8.8)")
{
    const DrawnIncidence drawn = drawn_incidence(southern_women);
    std::vector<std::size_t> ties;
    for (std::size_t s = 1; s <= 7; ++s) {
        ties.push_back(s_line(drawn.view, s).graph.edge_count());
    }
    CHECK(ties == std::vector<std::size_t>{66, 57, 42, 21, 14, 7, 4});
}

TEST_CASE("s-betweenness of the events for s = 3 (networkx 2.8.8)")
{
    const Table events =
        women({.names = {"s_betweenness", "s_harmonic"}, .of = RowsOf::arrangement, .s = 3});
    CHECK(agree(number_of(events, "E8", "s_betweenness"), 14.816666666666666));
    CHECK(agree(number_of(events, "E8", "s_harmonic"), 0.8846153846153846));
}

// The chances of pairs: hypergeometric by scipy's hypergeom.sf, as in Neal (2014).
TEST_CASE("Evelyn and Theresa share seven events by chance once in 61 times, hypergeometrically")
{
    const Table pairs = women({.of = RowsOf::pair});
    CHECK(pairs.rows().size() == 139);
    CHECK(agree(of_evelyn_and_theresa(pairs, "p"), 0.016317016317));
    CHECK(count_under(pairs, "p", 0.05) == 17);
    CHECK(count_under(pairs, "q", 0.05) == 0);
}

TEST_CASE("no pair of women is significant after the SDSM, five are before correction by curveball")
{
    const Table sdsm = women({.of = RowsOf::pair, .null = NullModel{.null = Null::bicm}});
    CHECK(count_under(sdsm, "q", 0.05) == 0);
    const Table exact = women({.of = RowsOf::pair, .null = NullModel{.samples = 5000}});
    CHECK(of_evelyn_and_theresa(exact, "p") == Approx(0.036).margin(0.009));
    CHECK(count_under(exact, "p", 0.05) == Approx(5).margin(2));
}
