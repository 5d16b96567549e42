#include "support/drawn.hpp"

#include <noaber/core/error.hpp>

#include <catch2/catch.hpp>

#include <limits>

using namespace noaber;
using namespace noaber::test;

TEST_CASE("neighbours stand in order, each once, whatever the order of the edges")
{
    const Graph graph = make_graph(4, {{2, 0, 1.5}, {0, 1, 1}, {0, 2, 0.5}}, true);
    CHECK(graph.edge_count() == 2);
    CHECK(std::vector<Vertex>{graph.neighbours(0).begin(), graph.neighbours(0).end()} ==
          std::vector<Vertex>{1, 2});
    CHECK(graph.strengths_of(2)[0] == 2.0); // 1.5 and 0.5 are one tie
    CHECK(graph.neighbours(3).empty());
}

TEST_CASE("a graph without soundness is refused")
{
    const auto refused = [](Edge edge) { CHECK_THROWS_AS(make_graph(2, {edge}, true), Error); };
    refused({0, 0, 1});
    refused({0, 2, 1});
    refused({0, 1, 0});
    refused({0, 1, -1});
    refused({0, 1, std::numeric_limits<double>::quiet_NaN()});
    refused({0, 1, std::numeric_limits<double>::infinity()});
}

TEST_CASE("a projection ties those who meet")
{
    const auto drawn = drawn_incidence("valley: a b c | road: a b | alone: d");
    const Projection newman = project(drawn.view);
    CHECK(newman.graph.vertex_count() == 4);
    CHECK(newman.graph.edge_count() == 3);
    CHECK(newman.graph.strengths_of(drawn["a"])[0] == 1.5); // 1/2 in the valley, 1 on the road
    CHECK(project(drawn.view, Weighting::count).graph.strengths_of(drawn["a"])[0] == 2);
    CHECK(project(drawn.view, Weighting::simple).graph.strengths.empty());
    CHECK(newman.graph.neighbours(drawn["d"]).empty());
    CHECK(newman.pairs_by_largest == 3);
}

TEST_CASE("of one kind, only those take part, and arrangements that keep one remain")
{
    RegisterDraft source = draft("valley: a b | far: c");
    source.organisations.kind.set(OrganisationId{2}, OrganisationKind::province);
    const Register reg{std::move(source)};
    const Incidence view = incidence(Network{reg}, {.of = OrganisationKind::municipality});
    CHECK(view.participant_count() == 2);
    CHECK(view.arrangement_count() == 1);
}
