#include "support/failure.hpp"

#include <noaber/classify/models.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;

namespace {

const std::string head = "determined_at = 0.75\ndetermined_reason = 'x'\nmixed_under = 0.15\n"
                         "mixed_reason = 'x'\nindicative_over_inhabitants = 9\n"
                         "indicative_reason = 'x'\npartial_service_at_most = 6\n"
                         "partial_service_reason = 'x'\ncluster = []\n";

std::string with_condition(const std::string& lines)
{
    return head + "[[model]]\nname = 'regie'\nscored_from = 'b'\n[[model.condition]]\n" + lines;
}

std::string refused(const std::string& toml)
{
    return failure([&] { return parse_model_rules(toml, "r.toml"); });
}

} // namespace

TEST_CASE("the rules that are compiled in know five models, and give a reason for each threshold")
{
    const ModelRules& rules = dutch_models();
    CHECK(rules.models.size() == 5);
    CHECK(rules.clusters.size() == 15);
    CHECK(rules.mixed_under == 0.15);
    CHECK(rules.indicative_over == 100'000);
    for (const ModelRule& rule : rules.models) {
        CHECK_FALSE(rule.conditions.empty());
        for (const Condition& condition : rule.conditions) {
            CHECK_FALSE(condition.reason.empty());
            CHECK_FALSE(condition.reason_nl.empty());
        }
    }
}

TEST_CASE("a condition holds in proportion between its two values, whichever is the larger")
{
    const Condition rising{.none_at = 1, .full_at = 3};
    CHECK(rising.holds(0) == 0);
    CHECK(rising.holds(2) == 0.5);
    CHECK(rising.holds(9) == 1);
    const Condition falling{.none_at = 3, .full_at = 1};
    CHECK(falling.holds(0) == 1);
    CHECK(falling.holds(2.5) == 0.25);
    CHECK(falling.holds(std::nullopt) == 0);
}

TEST_CASE("rules that cannot be meant are refused with their place")
{
    CHECK(refused(with_condition("indicator = 'partner'\n")).rfind("r.toml:14:13: partner", 0) ==
          0);
    CHECK(refused(with_condition("indicator = 'partners'\nnone_at = 1\nfull_at = 1\nweight = 1\n"
                                 "reason = 'x'\n")) ==
          "r.toml:15:11: 1, expected another number than full_at");
    CHECK(refused(with_condition("indicator = 'partners'\nnone_at = 1\nfull_at = 2\nweight = -1\n"
                                 "reason = 'x'\n")) == "r.toml:17:10: -1, expected at least 0");
    CHECK(refused(with_condition("indicator = 'partners'\nnone_at = 1\nfull_at = 2\nweight = 1\n"
                                 "reason = ' '\n")) ==
          "r.toml:18:10: an empty text, expected a reason");
    CHECK(refused(head + "[[model]]\nname = 'mixed'\nscored_from = 'a'\ncondition = []\n") ==
          "r.toml:11:8: mixed, expected one of the five models");
    CHECK(refused("determinedat = 1\n").rfind("r.toml:1:", 0) == 0);
}

TEST_CASE("a file may extend the rules that noaber has")
{
    const ModelRules& base = dutch_models();
    const ModelRules changed = parse_model_rules("extends = \"default\"\n"
                                                 "mixed_under = 0.3\n"
                                                 "mixed_reason = \"we doubt longer\"\n"
                                                 "[[model]]\n"
                                                 "name = \"alliance\"\n"
                                                 "scored_from = \"a\"\n"
                                                 "[[model.condition]]\n"
                                                 "indicator = \"partners\"\n"
                                                 "none_at = 1\n"
                                                 "full_at = 9\n"
                                                 "weight = 1\n"
                                                 "reason = \"many\"\n",
                                                 "mine.toml");
    CHECK(changed.mixed_under == 0.3);
    CHECK(changed.determined_at == base.determined_at);
    CHECK(changed.clusters.size() == base.clusters.size());
    REQUIRE(changed.models.size() == base.models.size());
    for (std::size_t m = 0; m < base.models.size(); ++m) {
        CHECK(changed.models[m].model == base.models[m].model);
        const bool replaced = base.models[m].model == Model::alliance;
        CHECK((changed.models[m].conditions.size() == base.models[m].conditions.size()) !=
              replaced);
    }
}

TEST_CASE("an extension is refused where it stands")
{
    const auto refusal = [](const char* toml) {
        return failure([toml] { return parse_model_rules(toml, "mine.toml"); });
    };
    CHECK(refusal("extends = \"french\"\n") == "mine.toml:1:11: french, expected one of default");
    CHECK(refusal("extends = \"default\"\nmixed_under = 0.3\n").find("mixed_reason") !=
          std::string::npos);
}
