// What another program compares: known/random_networks.py. Hidden, for it only writes.
#include "algo/random.hpp"
#include "support/drawn.hpp"

#include <noaber/measure/measure.hpp>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <cstdlib>
#include <fstream>

using namespace noaber;
using namespace noaber::test;

namespace {

/// An affiliation of up to 9 participants and 7 arrangements, some of them alone or shut.
Incidence any_network(std::uint64_t number)
{
    algo::Random random{20260516, number};
    Incidence view;
    const Vertex participants = 1 + random.below(9);
    const Vertex arrangements = random.below(8);
    const double density = 0.1 + 0.7 * random.fraction();
    view.participants.resize(participants);
    view.arrangements.resize(arrangements);
    std::vector<Edge> edges;
    for (Vertex p = 0; p < participants; ++p) {
        for (Vertex a = 0; a < arrangements; ++a) {
            if (random.fraction() < density) {
                edges.push_back({p, participants + a});
            }
        }
    }
    view.graph = make_graph(participants + arrangements, std::move(edges), /*weighted=*/false);
    return view;
}

std::string written(const VertexValues& values)
{
    std::string result;
    for (const auto& value : values) {
        result += fmt::format("{}{}", result.empty() ? "" : ",",
                              value ? fmt::format("{:.17g}", *value) : "null");
    }
    return fmt::format("[{}]", result);
}

std::string ties_of(const Graph& graph)
{
    std::string result;
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        for (const Vertex other : graph.neighbours(v)) {
            if (v < other) {
                result += fmt::format("{}[{},{}]", result.empty() ? "" : ",", v, other);
            }
        }
    }
    return fmt::format("[{}]", result);
}

/// Every measure that needs no layers, before it is scaled.
std::string values_of(const Incidence& view, const Projection& met, const Graph& graph)
{
    std::string result;
    for (const Measure& each : measures()) {
        VertexValues values;
        if (const auto* on_graph = std::get_if<Measure::OnGraph>(&each.compute)) {
            values = (*on_graph)(graph, {});
        } else if (const auto* on_view = std::get_if<Measure::OnIncidence>(&each.compute)) {
            values = (*on_view)(view, {});
        } else if (const auto* on_met = std::get_if<Measure::OnProjection>(&each.compute)) {
            values = (*on_met)(met, {});
        } else {
            continue;
        }
        result += fmt::format("{}\"{}\":{}", result.empty() ? "" : ",", each.name, written(values));
    }
    return fmt::format("{{{}}}", result);
}

} // namespace

TEST_CASE("random networks are written with our values", "[.random-networks]")
{
    const char* file = std::getenv("NOABER_RANDOM_NETWORKS");
    const char* count = std::getenv("NOABER_RANDOM_NETWORKS_COUNT");
    REQUIRE(file != nullptr);
    REQUIRE(count != nullptr);
    std::ofstream out{file};
    for (std::uint64_t number = 0; number < std::stoull(count); ++number) {
        const Incidence view = any_network(number);
        const Projection met = project(view, Weighting::simple);
        const Projection newman = project(view, Weighting::newman);
        out << fmt::format("{{\"participants\":{},\"vertices\":{},\"ties\":{},\"incidence\":{},"
                           "\"projection\":{},\"newman\":{}}}\n",
                           view.participant_count(), view.graph.vertex_count(), ties_of(view.graph),
                           values_of(view, met, view.graph), values_of(view, met, met.graph),
                           values_of(view, newman, newman.graph));
    }
    CHECK(out.good());
}
