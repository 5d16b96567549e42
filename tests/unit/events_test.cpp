#include "support/drawn.hpp"

#include <noaber/history/events.hpp>

#include <catch2/catch.hpp>

#include <array>

using namespace noaber;
using namespace noaber::test;

namespace {

Date day(int year, unsigned month = 1, unsigned day = 1)
{
    return Date{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)};
}

const Date first = day(1900);
const Date last = day(2100);

/// A pact of a and b from 2015, and a second version of it from 2020 as `drawn`: "pact: a c". What
/// is drawn beside it has no dates.
RegisterDraft two_versions(const std::string& drawn)
{
    RegisterDraft source = draft("pact: a b | " + drawn);
    source.versions.from.set(VersionId{0}, day(2015));
    source.versions.until.set(VersionId{0}, day(2020));
    source.versions.code.set(VersionId{1}, "second");
    source.versions.arrangement.set(VersionId{1}, ArrangementId{0});
    source.versions.from.set(VersionId{1}, day(2020));
    source.arrangements.code.set(ArrangementId{1}, "unused");
    return source;
}

/// "2020-01-01 entry c", an event a line.
std::string told(const Register& source, Date from = first, Date to = last)
{
    std::string result;
    for (const Event& event : events(source, from, to)) {
        result += to_string(event.date) + " " + std::string{word(event.what)};
        if (event.participant) {
            result += " " + source.organisations().name[*event.participant];
        }
        result += "\n";
    }
    return result;
}

/// What a field of the pact was before 2020 and since.
Annotations annotated(const std::string& field, const std::array<std::string, 2>& values)
{
    Annotations result;
    for (const std::string& value : values) {
        const AnnotationId id = result.add();
        result.subject.set(id, "pact");
        result.field.set(id, field);
        result.value.set(id, value);
        (&value == values.data() ? result.until : result.from).set(id, day(2020));
    }
    return result;
}

} // namespace

TEST_CASE("who is missing from the next version has left, and who is new there has entered")
{
    const Register reg{two_versions("next: a c")};
    CHECK(told(reg) == "2015-01-01 start\n2020-01-01 entry c\n2020-01-01 exit b\n");
    CHECK(told(reg, day(2015), day(2019)) == "");
    CHECK(told(reg, day(2019), day(2020)) == "2020-01-01 entry c\n2020-01-01 exit b\n");
}

TEST_CASE("a municipality that merged has not left, whichever list was kept up to date")
{
    const std::vector<Merger> mergers{{day(2022), "b", "b", "c", "c"}};
    RegisterDraft source = two_versions("next: a c");
    source.mergers = mergers;
    CHECK(told(Register{source}) == "2015-01-01 start\n");

    RegisterDraft backwards = two_versions("next: a b");
    backwards.participations.organisation.set(ParticipationId{1}, OrganisationId{1});
    backwards.mergers = mergers;
    CHECK(told(Register{backwards}) == "2015-01-01 start\n");
}

TEST_CASE("a divided municipality goes on by any of its heirs")
{
    RegisterDraft source = two_versions("next: a c");
    source.mergers = {{day(2018), "b", "b", "d", "d", Inheritance::main},
                      {day(2018), "b", "b", "c", "c", Inheritance::minor}};
    CHECK(told(Register{source}) == "2015-01-01 start\n");
}

TEST_CASE("one that a merger ended leaves by that merger")
{
    RegisterDraft source = two_versions("next: a");
    source.mergers = {{day(2019), "b", "b", "x", "x"}};
    const Register reg{std::move(source)};
    CHECK(told(reg) == "2015-01-01 start\n2020-01-01 exit_by_merger b\n");
    const auto all = events(reg, first, last);
    CHECK(all.back().after == Cell{std::string{"x"}});
}

TEST_CASE("a first version is no start when somebody had joined before it")
{
    RegisterDraft source = two_versions("next: a b");
    source.participations.joined.set(ParticipationId{0}, day(2008));
    const Register reg{std::move(source)};
    CHECK(told(reg) == "2015-01-01 first_registered\n");
    CHECK(events(reg, first, last).front().before == Cell{std::string{"2008-01-01"}});
}

TEST_CASE("an arrangement ends when no version follows; a gap is no end")
{
    RegisterDraft source = two_versions("next: a b");
    source.versions.until.set(VersionId{0}, day(2019));
    CHECK(told(Register{source}) == "2015-01-01 start\n");
    source.versions.until.set(VersionId{1}, day(2021));
    CHECK(told(Register{source}) == "2015-01-01 start\n2021-01-01 end\n");
}

TEST_CASE("an arrangement of municipalities that became one ends by their merger")
{
    RegisterDraft source = draft("pact: a b");
    source.versions.until.set(VersionId{0}, day(2022));
    source.mergers = {{day(2022), "a", "a", "ab", "ab"}, {day(2022), "b", "b", "ab", "ab"}};
    CHECK(told(Register{std::move(source)}) == "2022-01-01 municipal_merger\n");
}

TEST_CASE("an arrangement is continued by one that begins that day with the same participants")
{
    RegisterDraft source = draft("pact: a b | other: b a");
    source.versions.until.set(VersionId{0}, day(2022));
    source.versions.from.set(VersionId{1}, day(2022));
    const Register reg{std::move(source)};
    CHECK(told(reg) == "2022-01-01 start\n2022-01-01 continued\n");
    CHECK(events(reg, first, last).back().after == Cell{std::string{"other"}});
}

TEST_CASE("an arrangement of which mergers left fewer, or one that they made, ends by merger")
{
    RegisterDraft fewer = draft("pact: a b c");
    fewer.versions.until.set(VersionId{0}, day(2023));
    fewer.mergers = {{day(2022), "a", "a", "ab", "ab"}, {day(2022), "b", "b", "ab", "ab"}};
    CHECK(told(Register{std::move(fewer)}) == "2023-01-01 municipal_merger\n");

    RegisterDraft kept_up = draft("pact: ab");
    kept_up.versions.from.set(VersionId{0}, day(2015));
    kept_up.versions.until.set(VersionId{0}, day(2023));
    kept_up.mergers = {{day(2022), "a", "a", "ab", "ab"}, {day(2022), "b", "b", "ab", "ab"}};
    CHECK(told(Register{kept_up}) == "2015-01-01 start\n2023-01-01 municipal_merger\n");
    kept_up.versions.from.set(VersionId{0}, day(2022)); // began as one of a single municipality
    CHECK(told(Register{kept_up}) == "2022-01-01 start\n2023-01-01 end\n");
}

TEST_CASE("an arrangement is continued by a wider one that is mostly it")
{
    const auto ending_beside = [](const std::string& drawn) {
        RegisterDraft source = draft("pact: a b | " + drawn);
        source.versions.until.set(VersionId{0}, day(2022));
        source.versions.from.set(VersionId{1}, day(2022));
        return told(Register{std::move(source)});
    };
    CHECK(ending_beside("wider: a b c") == "2022-01-01 continued\n2022-01-01 start\n");
    CHECK(ending_beside("wider: a b c d") == "2022-01-01 end\n2022-01-01 start\n");
    CHECK(ending_beside("other: a c") == "2022-01-01 start\n2022-01-01 end\n");
}

TEST_CASE("arrangements that go on together in one are absorbed, also where each is a small part")
{
    RegisterDraft source = draft("east: a b | west: c d e | both: a b c d e f");
    source.versions.until.set(VersionId{0}, day(2022));
    source.versions.until.set(VersionId{1}, day(2022));
    source.versions.from.set(VersionId{2}, day(2022));
    CHECK(told(Register{std::move(source)}) ==
          "2022-01-01 start\n2022-01-01 absorbed\n2022-01-01 absorbed\n");
}

TEST_CASE("an end without a municipality is told apart")
{
    RegisterDraft source = draft("pact: a b");
    source.organisations.kind.set(OrganisationId{0}, OrganisationKind::province);
    source.organisations.kind.set(OrganisationId{1}, OrganisationKind::water_board);
    source.versions.until.set(VersionId{0}, day(2022));
    CHECK(told(Register{std::move(source)}) == "2022-01-01 end_of_others\n");
}

TEST_CASE("who leaves before a merger ends it has left by that merger")
{
    RegisterDraft source = two_versions("next: a");
    source.mergers = {{day(2021), "b", "b", "x", "x"}};
    CHECK(told(Register{std::move(source)}) == "2015-01-01 start\n2020-01-01 exit_by_merger b\n");
}

TEST_CASE("a version that was never in force leaves no trace")
{
    RegisterDraft source = two_versions("next: c");
    source.versions.until.set(VersionId{0}, std::nullopt);
    source.versions.until.set(VersionId{1}, day(2020)); // the day on which it begins
    CHECK(told(Register{std::move(source)}) == "2015-01-01 start\n");
}

TEST_CASE("other forms, bodies and hosts are told when both are known")
{
    RegisterDraft source = two_versions("next: a b");
    source.versions.form.set(VersionId{0}, LegalForm::regeling_zonder_meer);
    source.versions.form.set(VersionId{1}, LegalForm::openbaar_lichaam);
    source.versions.body.set(VersionId{1}, OrganisationId{0});
    source.versions.host.set(VersionId{0}, OrganisationId{0});
    source.versions.host.set(VersionId{1}, OrganisationId{1});
    source.annotations = annotated("scope", {"broad", "support"});
    const Register reg{std::move(source)};
    CHECK(told(reg) == "2015-01-01 start\n2020-01-01 form\n2020-01-01 host\n2020-01-01 scope\n");
    CHECK(events(reg, first, last)[2].before == Cell{std::string{"a"}});
}

TEST_CASE("in a list without versions who joined and left is what happened")
{
    RegisterDraft source = draft("pact: a b");
    source.versioned = false;
    source.participations.joined.set(ParticipationId{0}, day(2018));
    source.participations.left.set(ParticipationId{1}, day(2021));
    CHECK(told(Register{std::move(source)}) == "2018-01-01 entry a\n2021-01-01 exit b\n");
}

TEST_CASE("an exit concerns who leaves, and a change of form everyone who takes part")
{
    RegisterDraft source = two_versions("next: a");
    source.versions.form.set(VersionId{1}, LegalForm::openbaar_lichaam);
    const Register reg{std::move(source)};
    const auto all = events(reg, day(2019), last);
    REQUIRE(all.size() == 2); // exit, form
    CHECK(concerns(reg, all[0], *reg.organisation("b")));
    CHECK_FALSE(concerns(reg, all[0], *reg.organisation("a")));
    CHECK(concerns(reg, all[1], *reg.organisation("a")));
}
