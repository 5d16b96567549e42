#include "support/data.hpp"

#include <noaber/classify/evaluation.hpp>
#include <noaber/core/text.hpp>
#include <noaber/io/names.hpp>
#include <noaber/io/read.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

using namespace noaber;
using namespace noaber::test;

// The quantiles were computed from the same register by an independent program, which took as
// statutory the 70 arrangements that these words in a title or a body's name show.

namespace {

constexpr std::array statutory_words{"veiligheidsregio",
                                     "veiligheids en gezondheidsregio",
                                     " ggd",
                                     "gezondheidsdienst",
                                     "openbare gezondheidszorg",
                                     "omgevingsdienst",
                                     "uitvoeringsdienst",
                                     "milieudienst"};

bool is_statutory(const Register& source, VersionId version)
{
    const Versions& all = source.versions();
    const std::string& cited = all.citation_title[version];
    std::string words = " " + fold(cited.empty() ? all.title[version] : cited);
    if (const auto body = all.body[version]) {
        words += " " + fold(source.organisations().name[*body]);
    }
    return std::any_of(statutory_words.begin(), statutory_words.end(), [&](const char* word) {
        return words.find(word) != std::string::npos || words.find(fold(word)) != std::string::npos;
    });
}

Register with_obligations(Register source)
{
    Inferences inferred;
    for (const VersionId version : source.versions().ids()) {
        const bool statutory = is_statutory(source, version);
        inferred.obligation.set(version, {statutory ? Obligation::statutory : Obligation::voluntary,
                                          Basis::inferred, "title"});
    }
    return std::move(source).with(std::move(inferred));
}

struct Expected {
    const char* indicator;
    std::array<double, 3> quantiles; ///< 10%, 50%, 90%, to two decimals.
};

constexpr std::array netherlands{
    Expected{"arrangements", {6, 9, 13}},
    Expected{"statutory", {2, 3, 3}},
    Expected{"chosen", {4, 6, 10}},
    Expected{"partners", {12, 24, 39}},
    Expected{"partner_sets", {3, 5, 8}},
    Expected{"congruence", {0.27, 0.40, 0.62}},
    Expected{"similarity", {0.16, 0.34, 0.51}},
    Expected{"nearest_partner", {0.67, 1, 1}},
    Expected{"hard_crossing", {0.07, 0.40, 0.75}},
    Expected{"soft_crossing", {0, 0.25, 0.60}},
    Expected{"sets_per_domain", {1, 1.17, 1.50}},
};

} // namespace

TEST_CASE("indicators of the Netherlands are as another program counted them")
{
    const auto path = external_data("nl/roo-2026-05-16.xml.gz");
    if (!path) {
        return;
    }
    const Register source = with_obligations(read(*path).content);
    const Network network{source};
    const Classification found = classify(network);
    CHECK(found.answers.size() == 342);
    const auto all = classification::indicators();
    for (const Expected& expected : netherlands) {
        INFO(expected.indicator);
        const auto at = std::find_if(all.begin(), all.end(), [&](const Indicator& each) {
            return each.name == expected.indicator;
        });
        REQUIRE(at != all.end());
        const auto& values = found.values[static_cast<std::size_t>(at - all.begin())];
        const double rounding = at->unit == "count" ? 0.5 : 0.00501;
        CHECK(quantile(values, 0.1) == Approx(expected.quantiles[0]).margin(rounding));
        CHECK(quantile(values, 0.5) == Approx(expected.quantiles[1]).margin(rounding));
        CHECK(quantile(values, 0.9) == Approx(expected.quantiles[2]).margin(rounding));
    }
}

// No outside figure: what docs/classification.md says was reached, so that it stays true.
TEST_CASE("merged administrations are told from partial shared services, the case left out or not")
{
    const auto register_path = external_data("nl/roo-2026-05-16.xml.gz");
    const auto labels_path = external_data("labels/known.csv");
    if (!register_path || !labels_path) {
        return;
    }
    const Register source = read(*register_path).content;
    const Evaluation evaluation = evaluate(source, read_labels(*labels_path).labels,
                                           {.network =
                                                [&](std::optional<Date> day) {
                                                    return Network{source, {.at = day}};
                                                },
                                            .find = find_municipality,
                                            .cross_validate = true});
    const Table table = evaluation_table(evaluation);
    const auto value = [&](std::size_t row, std::string_view name) {
        const auto at = std::find_if(table.columns().begin(), table.columns().end(),
                                     [&](const TableColumn& each) { return each.name == name; });
        return std::get<double>(
            table.rows()[row][static_cast<std::size_t>(at - table.columns().begin())]);
    };
    constexpr std::size_t as_shipped = 0;
    constexpr std::size_t left_out = 2;
    for (const std::size_t row : {as_shipped, left_out}) {
        CHECK(value(row, "recall") >= 0.85);
        CHECK(value(row, "precision") >= 0.75);
    }
    CHECK(evaluation.called_merged.size() == 25);
}
