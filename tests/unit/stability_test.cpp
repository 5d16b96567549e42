#include "support/drawn.hpp"
#include "support/failure.hpp"

#include <noaber/classify/attributes.hpp>
#include <noaber/classify/stability.hpp>
#include <noaber/classify/years.hpp>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace noaber;
using namespace noaber::test;
using namespace std::chrono;

namespace {

/// Two municipalities that gave all their work to an office, and others around them.
RegisterDraft valleys()
{
    RegisterDraft result = draft("office: a b | waste: a b c d | port: b c d | roads: c d e");
    result.arrangements.scope.set(ArrangementId{0}, Scope::whole_organisation);
    return result;
}

std::size_t place(const Classification& found, std::string_view code)
{
    for (std::size_t i = 0; i < found.view.municipalities.size(); ++i) {
        if (found.network->source().organisations().code[found.view.municipalities[i]] == code) {
            return i;
        }
    }
    throw Error{Fault::internal, message("no municipality {}", code)};
}

const Flip* flip(const std::vector<Flip>& all, ChangeKind kind, std::string_view what)
{
    const auto at = std::find_if(all.begin(), all.end(), [&](const Flip& each) {
        return each.kind == kind && each.what == what;
    });
    return at == all.end() ? nullptr : &*at;
}

} // namespace

TEST_CASE("the end of its office, or another scope of it, ends a merged administration")
{
    const Register source{valleys()};
    const Network network{source};
    const Classification found = classify(network);
    const auto all = flips(found, place(found, "a"));
    const Flip* end = flip(all, ChangeKind::ended, "office");
    REQUIRE(end != nullptr);
    CHECK(end->answer != Model::merged_administration);
    CHECK(flip(all, ChangeKind::ended, "waste") == nullptr);
    const Flip* scope = flip(all, ChangeKind::re_scoped, "office");
    REQUIRE(scope != nullptr);
    CHECK(scope->from == Scope::whole_organisation);
}

TEST_CASE("who joins an office for the whole organisation is merged")
{
    const Register source{valleys()};
    const Network network{source};
    const Classification found = classify(network);
    const auto all = flips(found, place(found, "c"));
    const Flip* join = flip(all, ChangeKind::joined, "office");
    REQUIRE(join != nullptr);
    CHECK(join->answer == Model::merged_administration);
    const auto told = flip_sentences(found, place(found, "c"), Language::english);
    CHECK(std::any_of(told.begin(), told.end(), [](const std::string& sentence) {
        return sentence.find("with office it would be merged administration") != std::string::npos;
    }));
}

TEST_CASE("a threshold that is moved by its distance gives the other answer, and by less does not")
{
    const Register source = drawn_register("x: a b c d | y: a b | z: a c");
    const Network network{source};
    ModelRules rules = dutch_models();
    const auto answer = [&] {
        const Classification found = classify(network, rules);
        return found.answers[place(found, "a")].leaning;
    };
    REQUIRE(answer() == Model::alliance);
    const Classification found = classify(network);
    const auto all = flips(found, place(found, "a"));
    const Flip* moved = flip(all, ChangeKind::threshold, "alliance: soft_crossing, full_at");
    REQUIRE(moved != nullptr);
    double* threshold = nullptr;
    for (ModelRule& rule : rules.models) {
        for (Condition& condition : rule.conditions) {
            const bool is_it =
                rule.model == Model::alliance && condition.indicator->name == "soft_crossing";
            threshold = is_it ? &condition.full_at : threshold;
        }
    }
    const double whole = *threshold;
    *threshold = whole * (1 - moved->threshold->distance);
    CHECK(answer() == moved->answer);
    CHECK(moved->answer == Model::opportunistic);
    *threshold = whole * (1 - moved->threshold->distance + 0.001);
    CHECK(answer() == Model::alliance);
}

TEST_CASE("the same seed gives the same stability, on one thread or two, whoever is asked for")
{
    const Register source{valleys()};
    const Network network{source};
    const Classification found = classify(network);
    const std::size_t a = place(found, "a");
    const auto kept = [&](int threads, const RowsAsked& rows) {
        return stability(found, rows,
                         {.trials = 200, .seed = 7, .execution = {.threads = threads}})[a]
            ->kept;
    };
    const std::size_t alone = kept(1, {found.view.municipalities[a]});
    CHECK(alone == kept(2, {}));
    CHECK(alone > 0);
    CHECK(alone < 200); // its office is one of the two arrangements that are dropped in turn
    CHECK(failure([&] { return stability(found, {}, {.trials = 0}); }) ==
          "0 trials, expected 1 to 1,000,000");
}

TEST_CASE("an annotated model is not perturbed")
{
    RegisterDraft drawn = valleys();
    annotate(drawn, "a", "model", "regie");
    const Register source{std::move(drawn)};
    const Network network{source};
    const Classification found = classify(network);
    const std::size_t a = place(found, "a");
    CHECK(flips(found, a).empty());
    CHECK_FALSE(stability(found, {}, {.trials = 10})[a].has_value());
    CHECK(flip_sentences(found, a, Language::english).size() == 1);
}

TEST_CASE("days keep the day of the month, or take the last of a shorter one")
{
    const Date from{2020y / 1 / 31};
    CHECK(days_of(from, Date{2020y / 4 / 30}, Every::month) ==
          std::vector{from, Date{2020y / 2 / 29}, Date{2020y / 3 / 31}, Date{2020y / 4 / 30}});
    CHECK(days_of(from, Date{2022y / 1 / 30}, Every::year) ==
          std::vector{from, Date{2021y / 1 / 31}});
    CHECK(failure([&] { return days_of(from, Date{2019y / 1 / 1}, Every::year); }) ==
          "--to: 2019-01-01, expected a day not before 2020-01-31");
}

TEST_CASE("an answer through time changes with the versions, and says when the source was filling")
{
    RegisterDraft drawn = valleys();
    drawn.versions.until.set(VersionId{0}, Date{2020y / 7 / 1});
    drawn.date = Date{2022y / 1 / 1};
    drawn.complete_from = Date{2019y / 1 / 1};
    const Register source{std::move(drawn)};
    const auto answers =
        through_time(source, {.days = days_of(Date{2018y / 1 / 1}, *source.date(), Every::year),
                              .network = [&](std::optional<Date> day) {
                                  return Network{source, {.at = day}};
                              }});
    const RowsAsked a{*source.organisation("a")};
    CHECK(years_table(answers, a, source, Language::english).rows().size() == 5);
    CHECK(answers.front().is_filling);
    CHECK_FALSE(answers[1].is_filling);
    const Table changes = transition_table(answers, a, source, Language::english);
    REQUIRE(changes.rows().size() == 1);
    CHECK(std::get<std::string>(changes.rows()[0][5]) == "2020-01-01");
    CHECK(std::get<std::string>(changes.rows()[0][6]) == "2021-01-01");
}

TEST_CASE("attributes are what annotations say, and choose rows")
{
    RegisterDraft drawn = valleys();
    annotate(drawn, "a", "method", "lean");
    annotate(drawn, "b", "method", "lean");
    annotate(drawn, "b", "organisation_model", "directiemodel");
    annotate(drawn, "b", "vision", "2020-01-01");
    const Register source{std::move(drawn)};
    const Network network{source};
    const Classification found = classify(network);
    CHECK(attributes(found).size() == 3);
    const auto having = [&](const std::vector<std::string>& tags) {
        return with_attributes(found, {}, tags).size();
    };
    CHECK(having({"method=lean"}) == 2);
    CHECK(having({"method=lean", "organisation_model=directiemodel"}) == 1);
    CHECK(failure([&] { return having({"method=agile"}); }) ==
          "no municipality has the annotation method=agile");
    const Table cross = cross_table(found, {});
    CHECK(cross.rows().size() == 2); // both merged
}

TEST_CASE("own facts of a municipality come from annotations and contributions")
{
    RegisterDraft drawn = valleys();
    drawn.date = Date{2024y / 1 / 1};
    annotate(drawn, "a", "vision", "2022-01-01");
    annotate(drawn, "a", "expenditure_eur", "1000");
    annotate(drawn, "a", "overhead_eur", "60");
    for (const ParticipationId id : drawn.participations.ids()) {
        drawn.participations.contribution_eur.set(id, id.position() < 2 ? 30.0 : 20.0);
    }
    const Register source{std::move(drawn)};
    const Network network{source};
    const Classification found = classify(network);
    const auto value = [&](std::string_view name, std::string_view code) {
        const auto all = classification::indicators();
        const auto at = std::find_if(all.begin(), all.end(),
                                     [name](const Indicator& each) { return each.name == name; });
        return found.values[static_cast<std::size_t>(at - all.begin())][place(found, code)];
    };
    CHECK(value("vision_age", "a") == Approx(730 / 365.25));
    CHECK(value("contribution_share", "a") == Approx(0.05));
    CHECK(value("largest_contribution", "a") == Approx(0.5));
    CHECK_FALSE(value("vision_age", "b").has_value());
    CHECK_FALSE(value("contribution_share", "b").has_value());
}

TEST_CASE("an indicator names the arrangements behind it")
{
    const Register source{valleys()};
    const Network network{source};
    const Classification found = classify(network);
    const Table table = behind_table(found, {*source.organisation("a")});
    std::vector<std::string> titles;
    for (const auto& row : table.rows()) {
        if (std::get<std::string>(row[2]) == "whole_organisation") {
            titles.push_back(std::get<std::string>(row[4]));
        }
    }
    CHECK(titles == std::vector<std::string>{"office"});
}
