#include "algo/curveball.hpp"
#include "known/southern_women.hpp"
#include "support/any.hpp"
#include "support/drawn.hpp"
#include "support/failure.hpp"

#include <rapidcheck/catch.h>

#include <map>

using namespace noaber;
using namespace noaber::test;

TEST_CASE("a curveball sample")
{
    rc::prop("keeps both degree sequences, and nobody takes part twice", [] {
        const DrawnIncidence drawn = drawn_incidence(drawing(any_memberships()));
        const Graph& given = drawn.view.graph;
        const Vertex participants = drawn.view.participant_count();
        const Graph made =
            algo::Curveball{given, participants}.sample(3, *rc::gen::inRange<std::uint64_t>(0, 99));
        RC_ASSERT(made.offsets == given.offsets);
        std::vector<Edge> edges;
        for (Vertex v = 0; v < participants; ++v) {
            for (const Vertex arrangement : made.neighbours(v)) {
                RC_ASSERT(arrangement >= participants);
                edges.push_back({v, arrangement});
            }
        }
        // the other direction, the order and twins show in what is built from one direction only
        const Graph rebuilt = make_graph(given.vertex_count(), std::move(edges), false);
        RC_ASSERT(rebuilt.offsets == made.offsets);
        RC_ASSERT(rebuilt.targets == made.targets);
    });
    rc::prop("depends on its seed and number only", [] {
        const DrawnIncidence drawn = drawn_incidence(southern_women);
        const algo::Curveball one{drawn.view.graph, drawn.view.participant_count()};
        const algo::Curveball other{drawn.view.graph, drawn.view.participant_count()};
        static_cast<void>(one.sample(1, 5));
        RC_ASSERT(one.sample(2, 7).targets == other.sample(2, 7).targets);
        RC_ASSERT(one.sample(2, 8).targets != other.sample(2, 7).targets);
        RC_ASSERT(one.sample(1, 7).targets != other.sample(2, 7).targets);
    });
}

TEST_CASE("every affiliation with the same degrees is equally likely")
{
    // three rows of one tie in three columns of one: six permutations; a row of two in three
    // columns beside two of one adds shared ties
    for (const auto* const drawn : {"p: a | q: b | r: c", "p: a b | q: b | r: c"}) {
        const DrawnIncidence given = drawn_incidence(drawn);
        const algo::Curveball samples{given.view.graph, given.view.participant_count()};
        std::map<std::vector<Vertex>, int> seen;
        constexpr int count = 6000;
        for (std::uint64_t i = 0; i < count; ++i) {
            ++seen[samples.sample(1, i).targets];
        }
        double chi_squared = 0;
        const double expected = static_cast<double>(count) / static_cast<double>(seen.size());
        for (const auto& [made, times] : seen) {
            chi_squared += (times - expected) * (times - expected) / expected;
        }
        CHECK(seen.size() > 4);
        CHECK(chi_squared < 20.5); // 99.9% of a chi-squared with 5 degrees of freedom
    }
}

TEST_CASE("an affiliation of which nothing can trade stays as it is")
{
    for (const auto* const drawn : {"", "all: a b c", "one: a | two: a"}) {
        const DrawnIncidence given = drawn_incidence(drawn);
        const Graph made =
            algo::Curveball{given.view.graph, given.view.participant_count()}.sample(1, 0);
        CHECK(made.targets == given.view.graph.targets);
    }
    const Graph triangle = drawn_graph("0-1 1-2 2-0");
    CHECK(failure([&] {
              return algo::Curveball{triangle, 1};
          }).find("every tie of an affiliation runs between its sides") != std::string::npos);
}
