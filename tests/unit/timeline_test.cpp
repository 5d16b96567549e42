#include "render/timeline/facts.hpp"
#include "support/data.hpp"
#include "support/drawing.hpp"
#include "support/failure.hpp"

#include <noaber/core/error.hpp>
#include <noaber/io/names.hpp>
#include <noaber/io/read.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;
using Catch::Contains;

namespace {

Date day(int year, int month = 1, int day = 1)
{
    return Date{std::chrono::year{year} / month / day};
}

/// Arrangement q began in 2015 and ended in 2020; p has two texts, and c entered with the second.
RegisterDraft with_a_past()
{
    RegisterDraft result = draft("p: a b | q: a b");
    result.date = day(2024, 6);
    result.versions.from.set(VersionId{0}, day(2010));
    result.versions.until.set(VersionId{0}, day(2018));
    result.versions.from.set(VersionId{1}, day(2015));
    result.versions.until.set(VersionId{1}, day(2020));
    const OrganisationId c = result.organisations.add();
    result.organisations.code.set(c, "c");
    result.organisations.name.set(c, "c");
    result.organisations.kind.set(c, OrganisationKind::municipality);
    const VersionId second = result.versions.add();
    result.versions.code.set(second, "p2");
    result.versions.arrangement.set(second, ArrangementId{0});
    result.versions.title.set(second, "p");
    result.versions.from.set(second, day(2018));
    for (const std::uint32_t who : {0U, 1U, 2U}) {
        const ParticipationId id = result.participations.add();
        result.participations.version.set(id, second);
        result.participations.organisation.set(id, OrganisationId{who});
    }
    return result;
}

} // namespace

TEST_CASE("the title of a timeline counts what is, what began and what ended")
{
    CHECK(titles("timeline", with_a_past()) ==
          Titles{"1 arrangement is in force: since 2010, 1 has begun and 1 has ended",
                 "Er geldt 1 regeling: sinds 2010 is er 1 begonnen en is er 1 gestopt"});
    CHECK(titles("timeline", with_a_past(), {.subject = "c"}).first ==
          "c takes part in 1 arrangement: since 2010, 1 was joined and none was left");
    CHECK(titles("timeline", with_a_past(), {.subject = "a"}).first ==
          "a takes part in 1 arrangement: since 2010, 1 was joined and 1 was left");
}

TEST_CASE("a timeline of one arrangement shows that one, and says since when it is in force")
{
    CHECK(
        titles("timeline", with_a_past(), {.arrangement = "p"}) ==
        Titles{"p has been in force since 1 January 2010", "p is van kracht sinds 1 januari 2010"});
    CHECK(words_in(drawing("timeline", with_a_past(), {.arrangement = "p"})).find("q ") ==
          std::string::npos);
}

TEST_CASE("a timeline knows who entered and when a text was replaced")
{
    const Register reg{with_a_past()};
    const Network network{reg};
    const render::Timeline found = render::timeline_of(network, {});
    REQUIRE(found.bars.size() == 2);
    const render::TimelineBar& first = found.bars.front();
    CHECK(first.name == "p");
    CHECK(first.versions == std::vector{day(2018)});
    REQUIRE(first.changes.size() == 1);
    CHECK(first.changes.front().date == day(2018));
    CHECK(first.changes.front().entries == 1);
    CHECK(found.bars.back().life.until == day(2020));
}

TEST_CASE("what is to come does not stand in a timeline")
{
    RegisterDraft source = with_a_past();
    source.date = day(2016);
    const Register reg{std::move(source)};
    const Network network{reg};
    const render::Timeline found = render::timeline_of(network, {});
    CHECK(found.last == day(2016));
    CHECK(found.in_force() == 2);
    CHECK(found.ended() == 0);
}

TEST_CASE("a timeline needs a day, and something that happened")
{
    CHECK(fault_of([] { (void)drawing("timeline", draft("p: a b")); }) == Fault::no_answer);
    RegisterDraft source = with_a_past();
    source.date = day(2000);
    CHECK(fault_of([&] { (void)drawing("timeline", source); }) == Fault::no_answer);
}

TEST_CASE("what a municipality of Twente took part in stands in its timeline")
{
    const Reading reading = noaber::read(project_file("data/twente"));
    const Network network{reading.content};
    const auto losser = find_municipality(network, "Losser");
    const render::Timeline found = render::timeline_of(network, {.subject = losser});
    CHECK(found.bars.size() == 9);
    CHECK(found.in_force() == 9);
}
