#include "support/drawn.hpp"
#include "support/failure.hpp"
#include "support/supposed.hpp"

#include <noaber/history/events.hpp>
#include <noaber/measure/differences.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;

namespace {

Date day(int year)
{
    return Date{std::chrono::year{year} / 1 / 1};
}

constexpr std::string_view b_leaves =
    "edits = [{kind = 'exit', participant = 'b', arrangement = 'pact', date = 2020-01-01}]";

std::size_t ties(const Register& source, Date at)
{
    return Network{source, {.at = at}}.tie_count();
}

std::string refused(std::string_view edits)
{
    return failure([&] { return scenario::parse_edits(edits, "edits.toml"); });
}

std::string not_supposed(std::string_view edits)
{
    return failure([&] { return supposed(drawn_register("pact: a b"), edits, day(2020)); });
}

} // namespace

TEST_CASE("an exit holds from its day on, and what was before stays")
{
    const Register reg = drawn_register("pact: a b");
    const Register after = supposed(reg, b_leaves);
    CHECK(ties(after, day(2019)) == 2);
    CHECK(ties(after, day(2020)) == 1);
    const auto told = events(after, day(2000), day(2030));
    REQUIRE(told.size() == 1);
    CHECK(told.front().what == Happening::exit);
    CHECK(told.front().date == day(2020));
}

TEST_CASE("an edit without any date holds for all time")
{
    const Register after =
        supposed(drawn_register("pact: a b"),
                 "edits = [{kind = 'exit', participant = 'b', arrangement = 'pact'}]");
    CHECK(ties(after, day(1990)) == 1);
    CHECK(after.versions().size() == 1);
}

TEST_CASE("an entry counts from its day on, in versions that begin later too")
{
    RegisterDraft source = draft("pact: a b | later: a b | other: c");
    source.versions.until.set(VersionId{0}, day(2022));
    source.versions.from.set(VersionId{1}, day(2022));
    source.versions.arrangement.set(VersionId{1}, ArrangementId{0});
    const Register after =
        supposed(Register{std::move(source)},
                 "edits = [{kind = 'entry', participant = 'c', arrangement = 'pact'}]", day(2020));
    CHECK(ties(after, day(2019)) == 3);
    CHECK(ties(after, day(2020)) == 4);
    CHECK(ties(after, day(2023)) == 4);
}

TEST_CASE("a dissolved arrangement is gone from its day on")
{
    const Register after =
        supposed(drawn_register("pact: a b | road: b c"),
                 "edits = [{kind = 'dissolution', arrangement = 'pact'}]", day(2020));
    CHECK(ties(after, day(2019)) == 4);
    CHECK(ties(after, day(2020)) == 2);
}

TEST_CASE("what a dissolution ends has not ended by a merger on the same day")
{
    const auto edits = scenario::parse_edits(
        "edits = [{kind = 'dissolution', arrangement = 'pact', date = 2020-01-01},\n"
        "{kind = 'merger', from = ['a', 'b'], name = 'b', date = 2020-01-01}]",
        "edits.toml");
    const auto result =
        scenario::outcome(drawn_register("pact: a b c | club: a c"), edits, names_by_code(), {});
    std::vector<Happening> told;
    for (const Event& event : scenario::events(result, day(2000), day(2030))) {
        told.push_back(event.what);
    }
    CHECK(told == std::vector{Happening::end});
    CHECK(events(result.content, day(2000), day(2030)).front().what ==
          Happening::municipal_merger); // as it is told of what is registered
}

TEST_CASE("municipalities that merge take part once, and the new one can be edited")
{
    const Register reg = drawn_register("pact: a b c | road: b d");
    const Register after =
        supposed(reg,
                 "edits = [{kind = 'merger', from = ['a', 'b'], name = 'Ab'},"
                 "         {kind = 'exit', participant = 'new:ab', arrangement = 'road'}]",
                 day(2020));
    CHECK(ties(after, day(2019)) == 5);
    CHECK(ties(after, day(2020)) == 3);
    const Table lapsed =
        lapsed_ties(Network{reg, {.at = day(2020)}}, Network{after, {.at = day(2020)}});
    CHECK(lapsed.rows().size() == 1); // b in road; the ties of a and b in the pact live on
}

TEST_CASE("a municipality that keeps its name takes the others in")
{
    const Register after =
        supposed(drawn_register("pact: a b c"),
                 "edits = [{kind = 'merger', from = ['a', 'b'], name = 'a'}]", day(2020));
    CHECK(ties(after, day(2020)) == 2);
    CHECK(after.resolved(*after.organisation("b"), day(2020)) == after.organisation("a"));
}

TEST_CASE("what rules inferred and annotations say goes on after an edit")
{
    RegisterDraft source = draft("pact: a b");
    annotate(source, "pact", "scope", "support");
    Register reg{std::move(source)};
    Inferences inferred;
    inferred.host.set(VersionId{0}, {*reg.organisation("a"), Basis::inferred, "rule"});
    const Register after = supposed(std::move(reg).with(inferred), b_leaves);
    const Network network{after, {.at = day(2021)}};
    CHECK(network.facts(0).host.value == after.organisation("a"));
    CHECK(network.facts(0).host.by == "rule");
    CHECK(network.facts(0).scope.value == Scope::support);
}

TEST_CASE("in a list without versions an exit is a day on which one left")
{
    RegisterDraft source = draft("pact: a b");
    source.versioned = false;
    const Register after = supposed(Register{std::move(source)}, b_leaves);
    CHECK(after.versions().size() == 1);
    CHECK(ties(after, day(2019)) == 2);
    CHECK(ties(after, day(2020)) == 1);
}

TEST_CASE("of versions that overlap on the day of an edit the last begun goes on")
{
    RegisterDraft source = draft("pact: a b c | next: a b");
    source.versions.code.set(VersionId{0}, "z"); // after the other by code
    source.versions.from.set(VersionId{1}, day(2018));
    source.versions.arrangement.set(VersionId{1}, ArrangementId{0});
    const Register after = supposed(Register{std::move(source)}, b_leaves);
    CHECK(ties(after, day(2019)) == 2);
    CHECK(ties(after, day(2020)) == 1);
}

TEST_CASE("JSON says the same as TOML")
{
    const auto edits = scenario::parse_edits(
        R"({"edits": [{"kind": "exit", "participant": "b", "arrangement": "pact",
                       "date": "2020-01-01"}]})",
        "edits.json");
    REQUIRE(edits.size() == 1);
    CHECK(std::get<scenario::Exit>(edits[0].change).participant == "b");
    CHECK(edits[0].date == day(2020));
    CHECK(edits[0].place.file == "edits.json#/edits/0");
}

TEST_CASE("what is wrong in a file of edits is told with its place")
{
    CHECK(refused("edits = [{kind = 'exit', participant = 'a', arangement = 'b'}]") ==
          "edits.toml:1:58: unknown key arangement, expected perhaps arrangement");
    CHECK(refused("edits = [{kind = 'exit', participant = 'a'}]") ==
          "edits.toml:1:10: no key arrangement, expected one");
    CHECK(refused("edits = [{kind = 'leave'}]") ==
          "edits.toml:1:18: kind leave, expected one of exit, entry, dissolution, merger");
    CHECK(refused("edit = []") == "edits.toml:1:8: unknown key edit, expected perhaps edits");
    CHECK(refused(R"({"edits": [{"kind": 3}]})") ==
          "edits.toml#/edits/0/kind: no text, list or object, expected one");
}

TEST_CASE("what cannot be supposed is told with the place of the edit")
{
    CHECK(not_supposed("edits = [{kind = 'exit', participant = 'x', arrangement = 'pact'}]") ==
          "edits.toml:1:10: x is not found");
    CHECK(not_supposed("edits = [{kind = 'entry', participant = 'a', arrangement = 'pact'}]") ==
          "edits.toml:1:10: a takes part in pact already, expected one who does not");
    CHECK(not_supposed("edits = [{kind = 'merger', from = ['a'], name = 'b'}]") ==
          "edits.toml:1:10: b is a municipality that does not merge, expected another name or it "
          "among those that do");
}
