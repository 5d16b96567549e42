#include "support/drawn.hpp"

#include <noaber/core/error.hpp>
#include <noaber/measure/measure.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <set>

using namespace noaber;
using namespace noaber::test;

namespace {

/// Whether a text holds a year in brackets, as every paper it names does.
bool names_a_source(const std::string& definition)
{
    for (std::size_t at = definition.find('('); at != std::string::npos;
         at = definition.find('(', at + 1)) {
        const std::string year = definition.substr(at + 1, 5);
        if (year.size() == 5 && year.back() == ')' &&
            std::all_of(year.begin(), year.end() - 1,
                        [](unsigned char c) { return std::isdigit(c) != 0; })) {
            return true;
        }
    }
    return false;
}

bool all_finite(const VertexValues& values)
{
    return std::all_of(values.begin(), values.end(),
                       [](const auto& value) { return !value || std::isfinite(*value); });
}

bool all_whole(const VertexValues& values)
{
    return std::all_of(values.begin(), values.end(),
                       [](const auto& value) { return !value || *value == std::floor(*value); });
}

} // namespace

TEST_CASE("every measure has a name of its own, in snake_case")
{
    std::set<std::string_view> names;
    for (const Measure& each : measures()) {
        INFO(each.name);
        CHECK(names.insert(each.name).second);
        CHECK(std::all_of(each.name.begin(), each.name.end(), [](unsigned char c) {
            return std::islower(c) != 0 || std::isdigit(c) != 0 || c == '_';
        }));
        CHECK(&measure(each.name) == &each);
    }
}

TEST_CASE("every measure says what it is, in which unit and after whom")
{
    for (const Measure& each : measures()) {
        INFO(each.name);
        CHECK_FALSE(each.title.empty());
        CHECK_FALSE(each.summary.empty());
        CHECK_FALSE(each.unit.empty());
        CHECK(names_a_source(each.definition.in(Language::english)));
    }
}

TEST_CASE("every measure answers on the smallest graphs, one finite value a vertex or none")
{
    const std::vector<Graph> graphs{
        drawn_graph(""),                // nobody
        drawn_graph("", 1),             // somebody alone
        drawn_graph("", 3),             // three without ties
        drawn_graph("0-1"),             // one tie
        drawn_graph("0-1:0.25"),        // one weak tie
        drawn_graph("0-1 1-2", 4),      // a path beside an isolated vertex
        drawn_graph("0-1:3 1-2:0.1", 4) // the same with strengths
    };
    for (const Measure& each : measures()) {
        const auto* compute = std::get_if<Measure::OnGraph>(&each.compute);
        for (const Graph& graph : graphs) {
            if (compute == nullptr) {
                continue; // of participants: see the next test
            }
            INFO(each.name << " on " << graph.vertex_count() << " vertices");
            const VertexValues values = (*compute)(graph, {});
            CHECK(values.size() == graph.vertex_count());
            CHECK(all_finite(values));
            CHECK((each.unit != "count" || all_whole(values)));
        }
    }
}

TEST_CASE("every measure answers on the smallest networks, for all rows that it has")
{
    for (const auto* drawn : {"", "shut:", "pact: a", "pact: a b", "pact: a b | lone: c | shut:"}) {
        const Register source = drawn_register(drawn);
        for (const Measure& each : measures()) {
            for (const Word<RowsOf>& rows : words(RowsOf{})) {
                if (!has_values_of(each, rows.value)) {
                    continue;
                }
                INFO(each.name << " of " << rows.word << " on " << drawn);
                const MeasureOptions options{.names = {std::string{each.name}}, .of = rows.value};
                CHECK_NOTHROW(measure(Network{source}, options)); // a table takes no NaN
            }
        }
    }
}

TEST_CASE("every measure has rows that it is of, and is shown beside what it asks for")
{
    for (const Measure& each : measures()) {
        INFO(each.name);
        const auto all = words(RowsOf{});
        CHECK(std::any_of(all.begin(), all.end(), [&](const Word<RowsOf>& rows) {
            return has_values_of(each, rows.value);
        }));
        CHECK((each.beside.empty() || measure(each.beside).name == each.beside));
    }
}

TEST_CASE("no measure tells in which order its input stood")
{
    const Register one =
        drawn_register("valley: a b c | road: c d | port: d e f | lone: g | shut:");
    const Register other =
        drawn_register("shut: | port: f d e | valley: c a b | lone: g | road: d c");
    for (const Measure& each : measures()) {
        for (const ViewKind view : {ViewKind::incidence, ViewKind::projection}) {
            INFO(each.name << " on the " << word(view));
            MeasureOptions options{.names = {std::string{each.name}}, .view = view};
            if (!has_values_of(each, RowsOf::participant)) {
                const bool of_memberships = has_values_of(each, RowsOf::membership);
                options.of = of_memberships ? RowsOf::membership : RowsOf::arrangement;
                options.view = ViewKind::incidence;
            }
            CHECK(measure(Network{one}, options).table.rows() ==
                  measure(Network{other}, options).table.rows());
        }
    }
}

TEST_CASE("a measure that nobody has is answered with the nearest name")
{
    CHECK_THROWS_WITH(measure("betweeness"),
                      "no measure betweeness; nearest: betweenness, s_betweenness");
    CHECK_THROWS_WITH(measure("xyz"), Catch::Contains("expected one of degree, strength"));
    try {
        static_cast<void>(measure("betweeness"));
    } catch (const Error& error) {
        CHECK(error.fault() == Fault::usage);
    }
}
