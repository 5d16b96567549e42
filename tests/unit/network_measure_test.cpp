#include "support/drawn.hpp"

#include <noaber/core/error.hpp>
#include <noaber/measure/measure.hpp>
#include <noaber/measure/network_measure.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <set>

using namespace noaber;
using namespace noaber::test;

namespace {

std::optional<double> value(std::string_view name, std::string_view drawn)
{
    return network_measure(name).compute(drawn_incidence(drawn).view);
}

} // namespace

TEST_CASE("every network measure has a name of its own and says what it is, and after whom")
{
    std::set<std::string_view> names;
    for (const Measure& each : measures()) {
        names.insert(each.name);
    }
    for (const NetworkMeasure& each : network_measures()) {
        INFO(each.name);
        CHECK(names.insert(each.name).second); // also none of a measure of participants
        CHECK_FALSE(each.title.empty());
        CHECK_FALSE(each.summary.empty());
        CHECK_FALSE(each.unit.empty());
        const std::string definition = each.definition.in(Language::english);
        CHECK((definition.find("(19") != std::string::npos ||
               definition.find("(20") != std::string::npos));
    }
}

TEST_CASE("every network measure answers on the smallest networks, with a finite value or none")
{
    for (const auto* drawn : {"", "shut:", "pact: a", "pact: a | lone: b | shut:"}) {
        for (const NetworkMeasure& each : network_measures()) {
            INFO(each.name << " on " << drawn);
            const std::optional<double> found = each.compute(drawn_incidence(drawn).view);
            CHECK((!found || std::isfinite(*found)));
            CHECK((each.unit != "count" || !found || *found == std::floor(*found)));
        }
    }
}

TEST_CASE("a network as a whole is one row")
{
    const Register source = drawn_register("valley: a b c | road: c d | port: d e f | lone: g");
    const Table table = measure(Network{source}, {.of = RowsOf::network}).table;
    REQUIRE(table.rows().size() == 1);
    CHECK(table.columns().size() == network_measures().size());
    CHECK(table.rows().front()[0] == Cell{std::int64_t{7}});
}

TEST_CASE("a network falls in components, and its largest is a share of the participants")
{
    constexpr std::string_view drawn = "valley: a b c | road: c d | lone: e | shut:";
    CHECK(value("components", drawn) == 3);
    CHECK(value("largest_component_share", drawn) == Approx(4.0 / 5));
    CHECK(value("density", drawn) == Approx(6.0 / 20));
    CHECK(value("diameter", drawn) == 4);
    CHECK(value("articulation_points", drawn) == 3); // valley, c, road
}

TEST_CASE("without anybody, most questions about a network do not arise")
{
    for (const auto* name : {"density", "largest_component_share", "diameter", "mean_path_length",
                             "robins_alexander_clustering"}) {
        INFO(name);
        CHECK_FALSE(value(name, ""));
    }
    CHECK(value("participants", "") == 0);
    CHECK(value("components", "") == 0);
}

TEST_CASE("two who share both of their arrangements close every path of three ties")
{
    CHECK(value("robins_alexander_clustering", "one: a b | other: a b") == Approx(1));
    CHECK(value("robins_alexander_clustering", "one: a b | other: b c") == Approx(0));
}

TEST_CASE("a network as a whole has no projection and no measures of participants")
{
    const Register source = drawn_register("pact: a b");
    const MeasureOptions projected{.of = RowsOf::network, .view = ViewKind::projection};
    CHECK_THROWS_WITH(measure(Network{source}, projected),
                      "a network as a whole is measured on its incidence");
    const MeasureOptions wrong{.names = {"diametre"}, .of = RowsOf::network};
    CHECK_THROWS_WITH(measure(Network{source}, wrong), "no measure diametre; nearest: diameter");
}
