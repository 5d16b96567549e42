#include "support/drawn.hpp"

#include <noaber/io/check.hpp>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace noaber;
using namespace noaber::test;

namespace {

const Check& check(std::string_view code)
{
    const auto all = checks();
    const auto at =
        std::find_if(all.begin(), all.end(), [code](const Check& one) { return one.code == code; });
    REQUIRE(at != all.end());
    return *at;
}

/// What a check finds, each `subject: sentence`.
std::vector<std::string> found(std::string_view code, const Network& network)
{
    std::vector<std::string> result;
    for (const Finding& finding : check(code).find(network)) {
        result.push_back(finding.subject + ": " + finding.found.in(Language::english));
    }
    return result;
}

using Found = std::vector<std::string>;

Date day(std::string_view text)
{
    return parse_date(text).value();
}

/// An arrangement with two versions, pact-1 and pact-2, in force over the given days.
RegisterDraft
two_versions(std::string_view from, std::string_view until, std::string_view next_from)
{
    RegisterDraft source = draft("pact: a b");
    source.versions.code.set(VersionId{0}, "pact-1");
    source.versions.from.set(VersionId{0}, day(from));
    source.versions.until.set(VersionId{0}, parse_date(until));
    const VersionId next = source.versions.add();
    source.versions.code.set(next, "pact-2");
    source.versions.title.set(next, "pact");
    source.versions.arrangement.set(next, ArrangementId{0});
    source.versions.from.set(next, day(next_from));
    return source;
}

} // namespace

TEST_CASE("an abolished municipality is found in every arrangement in force that lists it")
{
    RegisterDraft source = draft("pact: a b | road: a");
    source.organisations.until.set(OrganisationId{0}, day("2020-01-01"));
    const Register reg{std::move(source)};
    CHECK(found("abolished_participant", Network{reg, {.at = day("2019-12-31")}}).empty());
    CHECK(found("abolished_participant", Network{reg, {.at = day("2020-01-01")}}) ==
          Found{"a: a ended on 2020-01-01 and takes part in pact (pact)",
                "a: a ended on 2020-01-01 and takes part in road (road)"});
}

TEST_CASE("mergers resolved, an abolished municipality is still found, and a divided one named")
{
    RegisterDraft source = draft("pact: a b");
    source.mergers = {{day("2021-01-01"), "a", "a", "c", "Cem", Inheritance::main},
                      {day("2021-01-01"), "a", "a", "d", "Dal", Inheritance::minor}};
    const Register reg{std::move(source)};
    const Network network{reg, {.at = day("2021-01-01")}};
    CHECK(found("abolished_participant", network).size() == 1);
    CHECK(found("divided_municipality", network) ==
          Found{"a: a was divided on 2021-01-01 over 2 municipalities, most of it to Cem"});
    CHECK(found("divided_municipality", Network{reg, {.at = day("2020-01-01")}}).empty());
}

TEST_CASE("those without a code or a record are found once, however often they take part")
{
    RegisterDraft source = draft("pact: roo:7 b | road: roo:7");
    source.organisations.origin.set(OrganisationId{0}, Origin::named);
    source.organisations.kind.set(OrganisationId{1}, OrganisationKind::other);
    const Register reg{std::move(source)};
    const Network network{reg};
    CHECK(found("participation_without_code", network) ==
          Found{"roo:7: 2 participations by roo:7"});
    CHECK(found("municipality_without_code", network) == Found{"roo:7: no code for roo:7"});
    CHECK(found("participant_without_record", network) ==
          Found{"roo:7: known by name only: roo:7"});
}

TEST_CASE("versions that do not touch, or overlap, are found by the first of them")
{
    const Register gap{two_versions("2018-01-01", "2019-01-01", "2020-01-01")};
    CHECK(found("version_gap", Network{gap}) ==
          Found{"pact-1: ends on 2019-01-01, and pact-2 begins on 2020-01-01"});
    CHECK(found("version_overlap", Network{gap}).empty());

    const Register touching{two_versions("2018-01-01", "2020-01-01", "2020-01-01")};
    CHECK(found("version_gap", Network{touching}).empty());
    CHECK(found("version_overlap", Network{touching}).empty());

    const Register overlap{two_versions("2018-01-01", "2021-01-01", "2020-01-01")};
    CHECK(found("version_overlap", Network{overlap}) ==
          Found{"pact-1: ends on 2021-01-01, and pact-2 begins on 2020-01-01"});
    CHECK(found("overlapping_in_force", Network{overlap, {.at = day("2020-06-01")}}) ==
          Found{"pact-2: 2 versions of pact are in force"});
    CHECK(found("overlapping_in_force", Network{overlap, {.at = day("2021-01-01")}}).empty());

    const Register open{two_versions("2018-01-01", "", "2020-01-01")};
    CHECK(found("version_overlap", Network{open}) ==
          Found{"pact-1: has no end, and pact-2 begins on 2020-01-01"});
}

TEST_CASE("a version that ends on the day it starts is found, and makes no gap")
{
    const Register reg{two_versions("2018-01-01", "2018-01-01", "2020-01-01")};
    CHECK(found("version_empty_period", Network{reg}) ==
          Found{"pact-1: from 2018-01-01 until 2018-01-01"});
    CHECK(found("version_gap", Network{reg}).empty());
}

TEST_CASE("an arrangement without participants, or without a domain, is found")
{
    RegisterDraft source = draft("pact: | road: a");
    source.versions.domains.set(VersionId{1}, {"verkeer"});
    const Register reg{std::move(source)};
    CHECK(found("arrangement_without_participants", Network{reg}) ==
          Found{"pact: nobody takes part in pact"});
    CHECK(found("no_policy_domain", Network{reg}) == Found{"pact: no policy domain for pact"});
}

TEST_CASE("a participant that did not exist when the version began is found")
{
    RegisterDraft source = draft("pact: a");
    source.organisations.from.set(OrganisationId{0}, day("2019-01-01"));
    source.versions.from.set(VersionId{0}, day("2018-01-01"));
    const Register reg{std::move(source)};
    CHECK(found("not_yet_in_being", Network{reg}) ==
          Found{"a: a exists since 2019-01-01, and version pact began on 2018-01-01"});
}

TEST_CASE("every check says what is wrong and what noaber does, and answers on nothing")
{
    const Register nothing{RegisterDraft{}};
    for (const Check& one : checks()) {
        INFO(one.code);
        CHECK_FALSE(one.label.empty());
        CHECK_FALSE(one.handling.empty());
        if (one.find) { // else readers note it
            CHECK(one.find(Network{nothing}).empty());
        }
    }
}
