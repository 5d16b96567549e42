#include "support/drawn.hpp"
#include "support/failure.hpp"
#include "support/figures.hpp"

#include <noaber/history/lifetimes.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;

namespace {

Date day(int year)
{
    return Date{std::chrono::year{year} / 1 / 1};
}

/// A pact of two from 2010, dissolved in 2020, and a league of three that goes on.
Register pact_and_league()
{
    RegisterDraft source = draft("pact: a b | league: a b c");
    source.versions.form.set(VersionId{0}, LegalForm::regeling_zonder_meer);
    source.versions.form.set(VersionId{1}, LegalForm::openbaar_lichaam);
    source.versions.from.set(VersionId{0}, day(2010));
    source.versions.until.set(VersionId{0}, day(2020));
    source.versions.from.set(VersionId{1}, day(2008));
    return Register{std::move(source)};
}

std::string group(const Table& table, std::size_t row)
{
    const Cell& cell = table.rows().at(row).front();
    const auto* const term = std::get_if<Term>(&cell);
    return term != nullptr ? std::string{term->word} : std::get<std::string>(cell);
}

} // namespace

TEST_CASE("churn counts ends and years in force, group by group")
{
    const Register reg = pact_and_league();
    const Table all = churn_table(reg, {day(2015), day(2025)});
    REQUIRE(all.rows().size() == 1);
    CHECK(numbers(all, "arrangements") == std::vector<double>{2});
    CHECK(numbers(all, "years").front() == Approx(15).margin(0.01));
    CHECK(numbers(all, "ended") == std::vector<double>{1});
    CHECK(numbers(all, "ended_per_100_years").front() == Approx(100.0 / 15).margin(0.01));
    CHECK(numbers(all, "participation_years").front() == Approx(40).margin(0.01));

    const Table forms = churn_table(reg, {day(2015), day(2025), LifeBy::form});
    REQUIRE(forms.rows().size() == 2);
    CHECK(group(forms, 0) == "OL");
    CHECK(numbers(forms, "ended") == std::vector<double>{0, 1});
    CHECK(group(churn_table(reg, {day(2015), day(2025), LifeBy::domain}), 0) == "unknown");
    CHECK(group(churn_table(reg, {day(2015), day(2025), LifeBy::size}), 0) == "up_to_2");
}

TEST_CASE("an arrangement is as old as its first known day, and at risk only while in view")
{
    const Table table = survival_table(pact_and_league(), {day(2015), day(2025)});
    REQUIRE(table.rows().size() == 1);
    CHECK(numbers(table, "age").front() == Approx(10).margin(0.01));
    CHECK(numbers(table, "at_risk") == std::vector<double>{2}); // the league: from 7 to 17 years
    CHECK(numbers(table, "survival") == std::vector<double>{0.5});
    CHECK(survival_table(pact_and_league(), {day(2021), day(2025)}).rows().empty());
}

TEST_CASE("a period without a day is none")
{
    CHECK(failure([] {
              return churn_table(pact_and_league(), {day(2015), day(2015)});
          }) == "2015-01-01 up to 2015-01-01, expected a later day");
}
