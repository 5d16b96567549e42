#include "fragility/captive.hpp"
#include "support/drawn.hpp"
#include "support/failure.hpp"
#include "support/figures.hpp"

#include <noaber/fragility/exit.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;

namespace {

/// Calls set(participation, who takes part) for every participation of the draft.
template <class Set>
void for_each_participation(RegisterDraft& draft, Set set)
{
    for (const ParticipationId id : draft.participations.ids()) {
        set(id, draft.organisations.code[draft.participations.organisation[id]]);
    }
}

Table exit_of(RegisterDraft draft, std::string_view who)
{
    const Register source{std::move(draft)};
    return exit_table(Network{source}, *source.organisation(who));
}

} // namespace

// Rechtbank Noord-Holland 9-8-2018, ECLI:NL:RBNHO:2018:7649
TEST_CASE("who pays 12,000 euros a year leaves for 36,000 to 60,000")
{
    const ExitFeeRange range = exit_fee_range(12'000);
    CHECK(range.low == Approx(36'000));
    CHECK(range.high == Approx(60'000));
    CHECK(failure([] { return exit_fee_range(-1); }) ==
          "a yearly contribution of -1, expected 0 or more");
}

TEST_CASE("when a quarter leaves, the others pay a third more")
{
    CHECK(contribution_rise(0.25).value() == Approx(1.0 / 3));
    CHECK(contribution_rise(0.25, 0.5).value() == Approx(1.0 / 6));
    CHECK(contribution_rise(0).value() == 0);
    CHECK(failure([] { return contribution_rise(1.5); }) == "1.5, expected a fraction from 0 to 1");
}

TEST_CASE("when all leave it is dissolution, and nobody pays more")
{
    CHECK_FALSE(contribution_rise(1));
    CHECK_FALSE(net_contribution_rise(1, 1, 3, ExitFee::tapering));
}

TEST_CASE("the fee and the rise are one debt: what the fee pays, nobody else does")
{
    using enum ExitFee;
    CHECK(net_contribution_rise(0.25, 1, 1, tapering).value() == Approx(0));
    CHECK(net_contribution_rise(0.25, 1, 3, tapering).value() == Approx(0.4 / 3));
    CHECK(net_contribution_rise(0.25, 1, 6, tapering).value() == Approx(1.0 / 3));
    CHECK(net_contribution_rise(0.25, 1, 5, full_five_years).value() == Approx(0));
    CHECK(net_contribution_rise(0.25, 1, 6, full_five_years).value() == Approx(1.0 / 3));
    CHECK(failure([] { return net_contribution_rise(0.25, 1, 0, tapering); }) ==
          "year 0 after an exit, expected 1 or later");
}

TEST_CASE("a registered share comes before contributions, and those before inhabitants")
{
    RegisterDraft source = draft("water: a b | tax: a b | roads: a b | lone: a");
    for (const OrganisationId id : source.organisations.ids()) {
        source.organisations.inhabitants.set(id,
                                             source.organisations.code[id] == "a" ? 1000 : 3000);
    }
    for_each_participation(source, [&](ParticipationId id, const std::string& who) {
        const auto code = source.versions.code[source.participations.version[id]];
        if (code == "water" && who == "a") {
            source.participations.share_percent.set(id, 20);
        }
        if (code == "tax") {
            source.participations.contribution_eur.set(id, who == "a" ? 12'000 : 12'000);
        }
    });
    const Table table = exit_of(std::move(source), "a");
    CHECK(number_of(table, "water", "share") == Approx(0.2));
    CHECK(number_of(table, "water", "rise") == Approx(0.25));
    CHECK(cell_of(table, "water", "fee_low_eur") == Cell{Missing::absent});
    CHECK(number_of(table, "water", "fee_low_years") == Approx(3));
    CHECK(number_of(table, "tax", "share") == Approx(0.5));
    CHECK(number_of(table, "tax", "fee_low_eur") == Approx(36'000));
    CHECK(number_of(table, "tax", "fee_high_eur") == Approx(60'000));
    CHECK(number_of(table, "roads", "share") == Approx(0.25));
    CHECK(number_of(table, "roads", "rise") == Approx(1.0 / 3));
    CHECK(cell_of(table, "lone", "rise") == Cell{Missing::not_applicable});
    const auto basis = [&](std::string_view code) {
        return std::string{std::get<Term>(cell_of(table, code, "share_basis")).word};
    };
    CHECK(basis("water") == "registered");
    CHECK(basis("tax") == "contributions");
    CHECK(basis("roads") == "inhabitants");
}

TEST_CASE("where the inhabitants of one are not known, neither is the share")
{
    RegisterDraft source = draft("water: a b");
    source.organisations.inhabitants.set(OrganisationId{0}, 1000);
    const Table table = exit_of(std::move(source), "a");
    CHECK(cell_of(table, "water", "share") == Cell{Missing::absent});
    CHECK(cell_of(table, "water", "rise") == Cell{Missing::absent});
    CHECK(std::get<Term>(cell_of(table, "water", "share_basis")).word == "unknown");
}

TEST_CASE("an arrangement's own rule comes before the usual range, and its fixed costs before all")
{
    RegisterDraft source = draft("tax: a b");
    for_each_participation(source, [&](ParticipationId id, const std::string& who) {
        source.participations.contribution_eur.set(id, who == "a" ? 10'000 : 30'000);
    });
    for (const auto& [field, value] : {std::pair{"exit_fee_years", "2.5"},
                                       {"fixed_costs", "0.5"},
                                       {"exit_notice_months", "12"}}) {
        const AnnotationId id = source.annotations.add();
        source.annotations.subject.set(id, "tax");
        source.annotations.field.set(id, field);
        source.annotations.value.set(id, value);
    }
    for (const OrganisationId id : source.organisations.ids()) {
        source.organisations.inhabitants.set(id, 1000);
    }
    const Register reg{std::move(source)};
    const Table table = exit_table(Network{reg}, *reg.organisation("a"));
    CHECK(number_of(table, "tax", "fee_low_eur") == Approx(25'000));
    CHECK(number_of(table, "tax", "fee_high_eur") == Approx(25'000));
    CHECK(number_of(table, "tax", "rise") == Approx(1.0 / 6));
    CHECK(number_of(table, "tax", "rise_eur_per_inhabitant") ==
          Approx(5)); // half of 10,000 by 1,000
    CHECK(number_of(table, "tax", "notice_months") == 12);
    CHECK(number_of(table, "tax", "councils") == 2);

    const Table years = exit_years_table(Network{reg}, {*reg.organisation("a")});
    CHECK(numbers(years, "fee_paid") == std::vector<double>{1, 1, 0.5, 0, 0, 0});
    CHECK(numbers(years, "rise_eur") == std::vector<double>{0, 0, 2500, 5000, 5000, 5000});
}

TEST_CASE("a fee holds who has less in its free reserves, by the end of the range that is more")
{
    using enum Captive;
    CHECK(captive(50'000, 60'000, 100'000) == yes);
    CHECK(captive(60'000, 60'000, 100'000) == perhaps);
    CHECK(captive(100'000, 60'000, 100'000) == no);
    CHECK(captive(0, 0, 0) == no);
    CHECK_FALSE(captive(std::nullopt, 60'000, 100'000));
    CHECK_FALSE(captive(50'000, std::nullopt, std::nullopt));
}

TEST_CASE("the first day out is the annotated one, else the day and the notice, in whole months")
{
    const auto first_out = [](std::vector<std::pair<const char*, const char*>> facts) {
        RegisterDraft source = draft("tax: a b");
        source.date = Date{std::chrono::sys_days{std::chrono::year{2026} / 8 / 31}};
        for (const auto& [field, value] : facts) {
            const AnnotationId id = source.annotations.add();
            source.annotations.subject.set(id, "tax");
            source.annotations.field.set(id, field);
            source.annotations.value.set(id, value);
        }
        return cell_of(exit_of(std::move(source), "a"), "tax", "first_out");
    };
    CHECK(first_out({}) == Cell{Missing::absent});
    CHECK(first_out({{"exit_notice_months", "6"}}) == Cell{std::string{"2027-02-28"}});
    CHECK(first_out({{"exit_notice_months", "6"}, {"exit_first_date", "2028-01-01"}}) ==
          Cell{std::string{"2028-01-01"}});
    CHECK(first_out({{"exit_notice_months", "1e300"}}) == Cell{Missing::absent});
}

TEST_CASE("each who may leave one arrangement is told as if it alone did, with who follows")
{
    RegisterDraft source = draft("tax: a b c | water: a");
    for (std::uint32_t i = 0; i < 3; ++i) {
        source.organisations.inhabitants.set(OrganisationId{i}, i == 0 ? 8000 : 1000);
    }
    const Register reg{std::move(source)};
    const Network network{reg};
    const Table table = leavers_table(network, 0, 0.2);
    CHECK(numbers(table, "followers") == std::vector<double>{2, 0, 0}); // 400% and 11% more
    CHECK(number_of(table, "a", "rise") == Approx(4));
    CHECK(number_of(table, "b", "rise") ==
          Approx(number_of(exit_table(network, *reg.organisation("b")), "tax", "rise")));
    CHECK(leavers_table(network, std::nullopt, 0.2).rows().empty());
}

TEST_CASE("several who leave together leave with the sum of their shares, to the euro")
{
    RegisterDraft source = draft("tax: a b c d");
    for_each_participation(source, [&](ParticipationId id, const std::string&) {
        source.participations.contribution_eur.set(id, 12'000);
    });
    const Register reg{std::move(source)};
    const Network network{reg};
    const auto one = [&](const char* code) { return *reg.organisation(code); };
    const Table alone = exit_years_table(network, {one("a")});
    CHECK(numbers(alone, "rise")[2] == Approx(0.4 / 3));   // tapering, the third year
    CHECK(numbers(alone, "rise_eur")[2] == Approx(4'800)); // 40% of 12,000
    CHECK(numbers(alone, "fee_eur")[2] == Approx(7'200));  // and the fee pays the other 60%
    CHECK(numbers(alone, "fee_eur")[11] == 0);             // five full years are over
    const Table two = exit_years_table(network, {one("a"), one("b")});
    CHECK(numbers(two, "share").front() == Approx(0.5));
    CHECK(numbers(two, "rise")[5] == Approx(1));
    CHECK(exit_years_table(network, {one("b"), one("a")}).rows() == two.rows());
}

TEST_CASE("those follow whose tolerance the net rise passes, and their fees count too")
{
    RegisterDraft source = draft("tax: a b c d");
    for_each_participation(source, [&](ParticipationId id, const std::string&) {
        source.participations.contribution_eur.set(id, 12'000);
    });
    const AnnotationId id = source.annotations.add();
    source.annotations.subject.set(id, "b");
    source.annotations.field.set(id, "exit_tolerance");
    source.annotations.value.set(id, "0.1");
    const Register reg{std::move(source)};
    const Table table = contagion_table(Network{reg}, {*reg.organisation("a")}, 0.5);
    const auto rise = [&table](std::size_t year) {
        return std::get<double>(table.rows()[year - 1][6]);
    };
    CHECK(rise(1) == Approx(0));
    CHECK(rise(2) == Approx(0.2 / 3));
    CHECK(rise(3) == Approx(0.4 / 3)); // more than b bears
    CHECK(std::get<std::string>(table.rows()[2].back()) == "b");
    CHECK(rise(4) == Approx(0.25 * 0.6 / 0.5)); // of a 60% unpaid, of b nothing yet
    CHECK(numbers(table, "left").back() == 4);  // in the end 1 is more than c and d bear too
    CHECK(contagion_table(Network{reg}, {*reg.organisation("a")}, 0.34).rows().size() >
          contagion_table(Network{reg}, {}, 0.34).rows().size());
    CHECK(failure([&] { return contagion_table(Network{reg}, {}, -1); }) ==
          "a tolerance of -1, expected 0 or more");
}

TEST_CASE("who is in an arrangement that ends is out of it that day, unless earlier")
{
    RegisterDraft source = draft("soon: a b | late: a b | told: a b | ended: a b | on: a b");
    const auto day = [](std::string_view text) { return *parse_date(text); };
    source.date = day("2026-05-16");
    for (const VersionId id : source.versions.ids()) {
        const std::string& code = source.versions.code[id];
        source.versions.until.set(id, code == "on"      ? std::optional<Date>{}
                                      : code == "ended" ? day("2026-05-01")
                                                        : day("2027-01-01"));
    }
    annotate(source, "late", "exit_notice_months", "12");
    annotate(source, "told", "exit_first_date", "2026-12-01");
    const Register reg{std::move(source)};
    const auto out = [&](const Table& table, std::string_view code) {
        const Cell basis = cell_of(table, code, "first_out_basis");
        const Cell first = cell_of(table, code, "first_out");
        return std::holds_alternative<Missing>(first)
                   ? std::string{"-"}
                   : std::get<std::string>(first) + " " + std::string{std::get<Term>(basis).word};
    };
    const Table now = exit_table(Network{reg}, *reg.organisation("a"));
    CHECK(out(now, "soon") == "2027-01-01 end");
    CHECK(out(now, "late") == "2027-01-01 end");
    CHECK(out(now, "told") == "2026-12-01 annotation");
    CHECK(out(now, "on") == "-");
    const Table then = exit_table(Network{reg, {.at = day("2026-04-01")}}, *reg.organisation("a"));
    CHECK(out(then, "soon") == "2027-01-01 end");
    CHECK(out(then, "late") == "2027-01-01 end");
    CHECK(out(then, "ended") == "-"); // learned since: no plan that was known
}
