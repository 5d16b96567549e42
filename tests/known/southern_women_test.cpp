#include "known/southern_women.hpp"
#include "support/drawn.hpp"
#include "support/figures.hpp"

#include <noaber/measure/measure.hpp>

#include <catch2/catch.hpp>

#include <numeric>

using namespace noaber;
using namespace noaber::test;

namespace {

/// The table of the women, or of the events.
Measurement measured(const MeasureOptions& options)
{
    const Register source = drawn_register(southern_women);
    return measure(Network{source}, options);
}

/// How strong the tie between two of them is; 0 without a tie.
double tie(const DrawnIncidence& drawn, const Projection& projection, std::string_view b)
{
    const Vertex evelyn = drawn["Evelyn"];
    const auto partners = projection.graph.neighbours(evelyn);
    const auto at = std::find(partners.begin(), partners.end(), drawn[b]);
    const auto strengths = projection.graph.strengths_of(evelyn);
    return at == partners.end() ? 0 : strengths[static_cast<std::size_t>(at - partners.begin())];
}

} // namespace

TEST_CASE("the Southern Women are 18 women, 14 events and 89 attendances")
{
    const Measurement women = measured({});
    CHECK(women.table.rows().size() == 18);
    CHECK(women.vertices == 32);
    CHECK(women.ties == 89);
    CHECK(women.density == Approx(89.0 / (18 * 14)));
    CHECK(measured({.of = RowsOf::arrangement}).table.rows().size() == 14);
}

TEST_CASE("betweenness of women and events on the affiliation (networkx 2.8.8)")
{
    const Table women = measured({.names = {"betweenness"}}).table;
    const Table events = measured({.names = {"betweenness"}, .of = RowsOf::arrangement}).table;
    CHECK(agree(number_of(women, "Evelyn", "betweenness"), 42.9802008807));
    CHECK(agree(number_of(women, "Nora", "betweenness"), 50.4903061091));
    CHECK(agree(number_of(events, "E8", "betweenness"), 110.206396982));
    CHECK(agree(number_of(events, "E9", "betweenness"), 101.932143481));
}

TEST_CASE("harmonic centrality of women and events on the affiliation (networkx 2.8.8)")
{
    const Table women = measured({.names = {"harmonic"}}).table;
    const Table events = measured({.names = {"harmonic"}, .of = RowsOf::arrangement}).table;
    CHECK(agree(number_of(women, "Evelyn", "harmonic"), 0.5967741935));
    CHECK(agree(number_of(events, "E8", "harmonic"), 0.7043010753));
}

TEST_CASE("the projection of the women has 139 ties and 322 meetings (networkx 2.8.8)")
{
    const Measurement simple = measured({.names = {"degree", "component_size"},
                                         .view = ViewKind::projection,
                                         .weighting = Weighting::simple});
    CHECK(simple.vertices == 18);
    CHECK(simple.ties == 139);
    CHECK(simple.density == Approx(139.0 / 153));
    CHECK(number_of(simple.table, "Evelyn", "component_size") == 18);

    const auto met = numbers(
        measured(
            {.names = {"strength"}, .view = ViewKind::projection, .weighting = Weighting::count})
            .table,
        "strength");
    CHECK(std::accumulate(met.begin(), met.end(), 0.0) == 2 * 322);
}

TEST_CASE(
    "Evelyn and Theresa share seven events, 1.4868797868798 as Newman counts (networkx 2.8.8)")
{
    const DrawnIncidence drawn = drawn_incidence(southern_women);
    CHECK(tie(drawn, project(drawn.view, Weighting::count), "Theresa") == 7);
    CHECK(agree(tie(drawn, project(drawn.view, Weighting::newman), "Theresa"), 1.4868797868798));
}

// Every event has at least three women, so each has company at all of hers: Newman, PNAS 98 (2001)
// 404.
TEST_CASE("the Newman strength of a woman is her number of events")
{
    const Table newman = measured({.names = {"strength"}, .view = ViewKind::projection}).table;
    const Table affiliation = measured({.names = {"degree"}}).table;
    CHECK(agree(numbers(newman, "strength"), numbers(affiliation, "degree")));
}

TEST_CASE("events with the same members stay two events")
{
    const Table events = measured({.names = {"degree"}, .of = RowsOf::arrangement}).table;
    CHECK(number_of(events, "E13", "degree") == 3);
    CHECK(number_of(events, "E14", "degree") == 3);
}

TEST_CASE("PageRank of women and events on the affiliation (networkx 2.8.8)")
{
    const Table women = measured({.names = {"pagerank"}}).table;
    const Table events = measured({.names = {"pagerank"}, .of = RowsOf::arrangement}).table;
    CHECK(agree(number_of(women, "Evelyn", "pagerank"), 0.0425634507));
    CHECK(agree(number_of(events, "E8", "pagerank"), 0.0724971252));
}

TEST_CASE("partners, clustering and coreness of the women (networkx 2.8.8)")
{
    const Table women = measured({.names = {"partners", "clustering", "coreness"}}).table;
    CHECK(number_of(women, "Evelyn", "partners") == 17);
    CHECK(number_of(women, "Flora", "partners") == 12);
    CHECK(agree(number_of(women, "Nora", "clustering"), 0.8970588235294118));
    CHECK(agree(number_of(women, "Flora", "clustering"), 1));
    CHECK(number_of(women, "Evelyn", "coreness") == 4);
    CHECK(number_of(women, "Flora", "coreness") == 2);
}

TEST_CASE("the Southern Women as a whole (networkx 2.8.8)")
{
    const Table whole = measured({.of = RowsOf::network}).table;
    CHECK(numbers(whole, "components") == std::vector<double>{1});
    CHECK(numbers(whole, "diameter") == std::vector<double>{4});
    CHECK(agree(numbers(whole, "mean_path_length"), {2.306451612903}));
    CHECK(numbers(whole, "articulation_points") == std::vector<double>{0});
    CHECK(agree(numbers(whole, "robins_alexander_clustering"), {0.46776406035665297}));
}
