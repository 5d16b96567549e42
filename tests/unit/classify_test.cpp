#include "support/data.hpp"
#include "support/drawn.hpp"
#include "support/failure.hpp"
#include "support/figures.hpp"

#include <noaber/classify/classify.hpp>
#include <noaber/core/text.hpp>
#include <noaber/io/read.hpp>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <algorithm>

using namespace noaber;
using namespace noaber::test;

namespace {

/// The id of a drawn arrangement.
ArrangementId arrangement(const RegisterDraft& drawn, std::string_view code)
{
    for (const ArrangementId id : drawn.arrangements.ids()) {
        if (drawn.arrangements.code[id] == code) {
            return id;
        }
    }
    throw Error{Fault::internal, message("no arrangement {}", code)};
}

/// Two valleys with an office together, and a region that the law prescribes.
RegisterDraft valleys()
{
    RegisterDraft result = draft("office: a b | region: a b c d | waste: a b c | port: b c d");
    result.arrangements.scope.set(arrangement(result, "office"), Scope::whole_organisation);
    result.arrangements.obligation.set(arrangement(result, "region"), Obligation::statutory);
    return result;
}

Table classified(RegisterDraft drawn)
{
    const Register source{std::move(drawn)};
    const Network network{source};
    return classification_table(classify(network), {}, Language::english);
}

std::string word_of(const Table& table, std::string_view code, std::string_view column)
{
    return std::string{std::get<Term>(cell_of(table, code, column)).word};
}

std::string evidence_of(const Table& table, std::string_view code)
{
    return std::get<std::string>(cell_of(table, code, "evidence"));
}

bool says(const Table& table, std::string_view code, std::string_view words)
{
    INFO(evidence_of(table, code));
    return evidence_of(table, code).find(words) != std::string::npos;
}

/// The value of an indicator for a municipality of a drawn register.
std::optional<double>
value(const RegisterDraft& drawn, std::string_view indicator, std::string_view municipality)
{
    const Register source{drawn};
    const Network network{source};
    const Cooperation view = cooperation(network, dutch_models().clusters);
    for (const Indicator& each : classification::indicators()) {
        if (each.name == indicator) {
            for (std::size_t i = 0; i < view.municipalities.size(); ++i) {
                if (source.organisations().code[view.municipalities[i]] == municipality) {
                    return each.compute(view)[i];
                }
            }
        }
    }
    throw Error{Fault::internal, message("no indicator {} of {}", indicator, municipality)};
}

} // namespace

TEST_CASE("a body for the whole organisation makes a merged administration")
{
    const Table table = classified(valleys());
    CHECK(word_of(table, "a", "model") == "merged_administration");
    CHECK(word_of(table, "b", "model") == "merged_administration");
    CHECK(word_of(table, "a", "basis") == "registered");
    CHECK(says(table, "a", "office does the work of the whole organisation for a and b"));
    CHECK(says(table, "a", "Left out as statutory: region."));
    CHECK(word_of(table, "c", "model") == "not_determinable");
}

TEST_CASE("a scope that a rule concluded names the rule and the version")
{
    RegisterDraft drawn = draft("office: a b | waste: a b c");
    Inferences inferred;
    inferred.scope.set(VersionId{0},
                       {Scope::whole_organisation, Basis::inferred, "whole-organisation-by-text"});
    const Register source = Register{std::move(drawn)}.with(std::move(inferred));
    const Network network{source};
    const Table table = classification_table(classify(network), {}, Language::english);
    CHECK(word_of(table, "a", "basis") == "inferred");
    CHECK(says(table, "a", "(inferred by rule whole-organisation-by-text from version office)"));
}

TEST_CASE("the host of a merged administration is not merged itself")
{
    RegisterDraft drawn = valleys();
    drawn.versions.host.set(VersionId{0}, OrganisationId{0});
    const Table table = classified(std::move(drawn));
    CHECK(word_of(table, "a", "model") == "not_determinable");
    CHECK(word_of(table, "a", "host") == "host");
    CHECK(says(table, "a", "a is its host, and not merged itself"));
    CHECK(word_of(table, "b", "model") == "merged_administration");
    CHECK(word_of(table, "b", "host") == "guest");
}

TEST_CASE("where no host is known, a role tells who is a guest")
{
    RegisterDraft drawn = draft("office: a b c");
    drawn.participations.role.set(ParticipationId{1}, Role::guest);
    drawn.participations.role.set(ParticipationId{2}, Role::client);
    const Table table = classified(std::move(drawn));
    CHECK(word_of(table, "a", "host") == "none");
    CHECK(word_of(table, "b", "host") == "guest");
    CHECK(word_of(table, "c", "host") == "guest");
}

TEST_CASE("of conditions of which one is enough, the one that holds most counts")
{
    const auto alliance = [](std::string_view either) {
        const std::string end = "weight = 1\nreason = \"for a test\"\n";
        const std::string word = either.empty() ? "" : fmt::format("either = \"{}\"\n", either);
        const std::string condition = "[[model.condition]]\nnone_at = 0\n";
        const ModelRules rules = parse_model_rules(
            "extends = \"default\"\n[[model]]\nname = \"alliance\"\nscored_from = \"a\"\n" +
                condition + "indicator = \"partners\"\nfull_at = 4\n" + word + end + condition +
                "indicator = \"chosen\"\nfull_at = 1\n" + word + end,
            "mine.toml");
        const Register source{draft("office: a b")};
        const Network network{source};
        return number_of(classification_table(classify(network, rules), {}, Language::english), "a",
                         "score_alliance");
    };
    CHECK(alliance("") == Approx(0.625));
    CHECK(alliance("one will do") == Approx(1));
}

TEST_CASE("a body of six is too large for a merged administration")
{
    RegisterDraft drawn = draft("office: a b c d e f");
    drawn.arrangements.scope.set(ArrangementId{0}, Scope::whole_organisation);
    CHECK(word_of(classified(std::move(drawn)), "a", "model") == "not_determinable");
}

TEST_CASE("memberships alone give a leaning to alliance or to no pattern, and nothing more")
{
    const Table table = classified(draft("x: a b c d | y: a b | z: a c"));
    CHECK(word_of(table, "a", "level") == "a");
    CHECK(word_of(table, "a", "model") == "not_determinable");
    CHECK(std::get<Missing>(cell_of(table, "a", "score_execution")) == Missing::not_applicable);
    CHECK(std::get<Missing>(cell_of(table, "a", "score_merged_administration")) ==
          Missing::not_applicable);
    CHECK(number_of(table, "a", "score_opportunistic") > 0);
    CHECK(says(table, "a", "Only memberships are known"));
}

TEST_CASE("a leaning and the evidence for it say the same, in digits that differ")
{
    const Reading reading = noaber::read(project_file("data/twente"));
    const Network network{reading.content};
    const Classification found = classify(network);
    const auto borne = std::find_if(found.answers.begin(), found.answers.end(), [&](const auto& a) {
        return reading.content.organisations().name[a.municipality] == "Borne";
    });
    REQUIRE(borne != found.answers.end());
    CHECK(borne->leaning == Model::alliance);
    CHECK(distance_of_second(*borne, *found.rules) == SecondModel::near);
    const auto place = static_cast<std::size_t>(borne - found.answers.begin());
    const std::string told = join(evidence(found, place, Language::english), " ");
    CHECK_THAT(told, Catch::Contains("alliance municipality (0.83 of 1), with directing "
                                     "municipality (0.75) close behind"));
    CHECK_THAT(told, !Catch::Contains("mixed"));
}

TEST_CASE("an annotation of the model comes before all that is concluded")
{
    RegisterDraft drawn = valleys();
    annotate(drawn, "a", "model", "regie");
    const Table table = classified(std::move(drawn));
    CHECK(word_of(table, "a", "model") == "regie");
    CHECK(word_of(table, "a", "basis") == "curated");
    CHECK(says(table, "a", "a letter"));
    RegisterDraft wrong = valleys();
    annotate(wrong, "a", "model", "regiegemeente");
    CHECK(failure([&] { return classified(std::move(wrong)); }) ==
          "annotation: model regiegemeente, expected a model such as regie");
}

TEST_CASE("known staff takes the place of what stands in for it")
{
    RegisterDraft drawn = draft("office: a b | waste: a b c");
    annotate(drawn, "a", "staff_fte", "10");
    for (const ParticipationId id : drawn.participations.ids()) {
        drawn.participations.staff_fte.set(id, id.position() < 2 ? 90.0 : 10.0);
    }
    CHECK(value(drawn, "own_staff_share", "a") == Approx(10.0 / 110));
    CHECK(value(drawn, "largest_staff_share", "a") == Approx(0.9));
    CHECK_FALSE(value(drawn, "own_staff_share", "b").has_value());
    const Table table = classified(std::move(drawn));
    CHECK(word_of(table, "a", "level") == "c");
    CHECK(word_of(table, "a", "model") == "merged_administration");
    CHECK(word_of(table, "a", "basis") == "inferred");
}

TEST_CASE("indicators are as they are defined")
{
    // of b: office {a b}, waste {a b c}, port {b c d}; the statutory region is no part of it
    const RegisterDraft drawn = valleys();
    CHECK(value(drawn, "arrangements", "b") == 4);
    CHECK(value(drawn, "statutory", "b") == 1);
    CHECK(value(drawn, "chosen", "b") == 3);
    CHECK(value(drawn, "partners", "b") == 3);
    CHECK(value(drawn, "partner_sets", "b") == 3);
    CHECK(value(drawn, "congruence", "b") == Approx((2 + 2 + 1) / 9.0));
    CHECK(value(drawn, "nearest_partner", "b") == Approx(2.0 / 3));
    CHECK(value(drawn, "similarity", "b") == Approx((1.0 / 2 + 0 + 1.0 / 3) / 3));
    // office lies in waste; office and port cross, by half of the office; waste and port by a third
    CHECK(value(drawn, "hard_crossing", "b") == Approx(2.0 / 3));
    CHECK(value(drawn, "soft_crossing", "b") == Approx(2.0 / 3));
    CHECK(value(drawn, "whole_organisation", "b") == 2);
}

TEST_CASE("a quarter of the smaller outside is not yet a soft crossing")
{
    const RegisterDraft drawn = draft("x: a b c d | y: a b c e f");
    CHECK(value(drawn, "hard_crossing", "a") == 1);
    CHECK(value(drawn, "soft_crossing", "a") == 0);
}

TEST_CASE("an indicator that does not apply has no value, and never 0")
{
    const RegisterDraft drawn = draft("x: a b");
    for (const char* name : {"similarity", "hard_crossing", "soft_crossing", "sets_per_domain",
                             "concentration", "whole_organisation"}) {
        INFO(name);
        CHECK_FALSE(value(drawn, name, "a").has_value());
    }
}

TEST_CASE("partner sets are counted per theme, and an arrangement counts in each of its themes")
{
    RegisterDraft drawn = draft("x: a b | y: a c | z: a b");
    drawn.versions.domains.set(VersionId{0}, {"werk | x", "werk | y", "verkeer"});
    drawn.versions.domains.set(VersionId{1}, {"werk"});
    // werk has {a b} and {a c}, verkeer {a b}; z has no theme
    CHECK(value(drawn, "sets_per_domain", "a") == Approx(1.5));
    CHECK(value(drawn, "clusters_outside", "a") == 2);
    CHECK(value(drawn, "suppliers", "a") == 2);
    CHECK(value(drawn, "concentration", "a") == Approx((4 + 1) / 9.0));
}

TEST_CASE("a domain belongs to the cluster that lists its subtheme, else to that of its theme")
{
    RegisterDraft drawn = draft("x: a b");
    drawn.versions.domains.set(VersionId{0},
                               {"zorg en gezondheid | jeugdzorg", "zorg en gezondheid | anders"});
    CHECK(value(drawn, "clusters_outside", "a") == 2);
    drawn.versions.domains.set(VersionId{0}, {"zorg en gezondheid | jeugdzorg"});
    CHECK(value(drawn, "clusters_outside", "a") == 1);
}

TEST_CASE("percentiles run from the lowest to the highest, equal ones in the middle")
{
    const IndicatorValues values{3.0, std::nullopt, 1.0, 3.0, 9.0};
    CHECK(percentiles(values) == IndicatorValues{0.5, std::nullopt, 0.0, 0.5, 1.0});
    CHECK(quantile(values, 0.5) == 3);
    CHECK(quantile(values, 0.9) == Approx(3 + 0.7 * 6));
    CHECK_FALSE(quantile({std::nullopt}, 0.5).has_value());
    CHECK(percentiles({4.0}) == IndicatorValues{std::nullopt});
}

TEST_CASE("every indicator says what it is")
{
    std::vector<std::string_view> names;
    for (const Indicator& each : classification::indicators()) {
        INFO(each.name);
        CHECK_FALSE(each.title.empty());
        CHECK_FALSE(each.definition.empty());
        CHECK_FALSE(each.unit.empty());
        CHECK(each.compute(Cooperation{}).empty());
        CHECK(std::count(names.begin(), names.end(), each.name) == 0);
        names.push_back(each.name);
    }
}
