#include "fragility/backtest/auc.hpp"
#include "support/drawn.hpp"
#include "support/failure.hpp"
#include "support/figures.hpp"

#include <noaber/fragility/backtest.hpp>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace noaber;
using namespace noaber::test;

namespace {

Date day(int year)
{
    return Date{std::chrono::year{year} / 1 / 1};
}

using Scores = std::vector<std::optional<double>>;

std::optional<double> auc(const Scores& scores, const std::vector<bool>& events)
{
    return hindsight::Order{scores}.auc(events, std::vector<std::uint32_t>(scores.size(), 1));
}

/// Pairs end and the large ones stay; d leaves the league in 2022.
RegisterDraft pairs_and_league()
{
    RegisterDraft source = draft("one: a b | two: c d | big: a b c d e | league: a b c d | "
                                 "after: a b c");
    const VersionId league{3};
    const VersionId after{4};
    for (const VersionId pair : {VersionId{0}, VersionId{1}}) {
        source.versions.until.set(pair, day(2021));
    }
    source.versions.until.set(league, day(2022));
    source.versions.from.set(after, day(2022));
    source.versions.arrangement.set(after, source.versions.arrangement[league]);
    source.arrangements.code.set(ArrangementId{4}, "unused");
    source.date = day(2026);
    return source;
}

} // namespace

TEST_CASE("AUC counts the pairs in the right order, equals for one half")
{
    CHECK(auc({1.0, 2.0, 3.0, 4.0}, {false, false, true, true}) == 1);
    CHECK(auc({4.0, 3.0, 2.0, 1.0}, {false, false, true, true}) == 0);
    CHECK(auc({1.0, 1.0, 1.0}, {false, true, false}) == 0.5);
    CHECK(auc({1.0, 3.0, 2.0}, {false, false, true}) == 0.5);
    CHECK_FALSE(auc({1.0, 2.0}, {false, false}));
    CHECK(auc({1.0, std::nullopt, 3.0}, {false, true, false}) == 0.75); // 3, the median of 1 and 3
}

TEST_CASE("a case that is drawn twice counts twice")
{
    const hindsight::Order order{Scores{1.0, 3.0, 2.0}};
    const std::vector<std::uint32_t> weights{2, 1, 1};
    CHECK(order.auc({false, false, true}, weights).value() == Approx(2.0 / 3));
    CHECK(order.ranks() == std::vector<std::uint32_t>{3, 1, 2});
}

TEST_CASE("a backtest tells what happened, and that few members told the ends")
{
    const Register reg{pairs_and_league()};
    const Backtest result = backtest(Network{reg, {.at = day(2020)}}, {.resamples = 50});
    const auto counts = numbers(result.causes, "count");
    CHECK(counts.front() == 2);                          // two dissolved
    CHECK(counts[5] == 1);                               // one left
    CHECK(numbers(result.causes, "among").front() == 4); // arrangements
    CHECK(numbers(result.causes, "among").back() == 13); // participations
    CHECK(numbers(result.scores, "auc").front() == 1);   // by members
    CHECK(result.ended.rows().size() == 2);
    REQUIRE(result.exits.rows().size() == 1);
    CHECK(result.exits.rows().front()[3] == Cell{std::string{"d"}});
    const auto again = backtest(Network{reg, {.at = day(2020)}}, {.resamples = 50});
    CHECK(again.differences.rows() == result.differences.rows());
}

TEST_CASE("who left and came back has not left")
{
    RegisterDraft source = pairs_and_league();
    const VersionId back = source.versions.add();
    source.versions.code.set(back, "back");
    source.versions.arrangement.set(back, source.versions.arrangement[VersionId{3}]);
    source.versions.until.set(VersionId{4}, day(2023));
    source.versions.from.set(back, day(2023));
    for (std::uint32_t who = 0; who < 4; ++who) {
        const ParticipationId id = source.participations.add();
        source.participations.version.set(id, back);
        source.participations.organisation.set(id, OrganisationId{who});
    }
    const Register reg{std::move(source)};
    const Backtest result = backtest(Network{reg, {.at = day(2020)}}, {.resamples = 1});
    CHECK(result.exits.rows().empty());
    CHECK(std::any_of(result.caveats.begin(), result.caveats.end(), [](const Message& each) {
        return each.in(Language::english) == "1 municipality left and came back: no exit";
    }));
}

TEST_CASE("a backtest needs a day, and later ones")
{
    const Register reg{pairs_and_league()};
    CHECK(failure([&] { return backtest(Network{reg}); }) ==
          "2026-01-01 up to 2026-01-01, expected a later day");
    CHECK(failure([&] {
              return backtest(Network{reg, {.at = day(2020)}}, {.resamples = 0});
          }) == "0 resamples, expected 1 to 1,000,000");
}
