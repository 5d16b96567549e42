#include "support/drawn.hpp"
#include "support/failure.hpp"

#include <noaber/classify/evaluation.hpp>
#include <noaber/io/names.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;
using namespace std::chrono;

namespace {

/// An office that three municipalities gave all their work, and one that two share a part of.
Register offices()
{
    RegisterDraft drawn = draft("all: a b c | part: d e | waste: a b c d e f");
    drawn.arrangements.scope.set(ArrangementId{0}, Scope::whole_organisation);
    drawn.arrangements.scope.set(ArrangementId{1}, Scope::support);
    drawn.date = Date{2026y / 5 / 16};
    drawn.complete_from = Date{2018y / 1 / 1};
    return Register{std::move(drawn)};
}

Evaluation judged(const Register& source, std::string_view csv)
{
    return evaluate(source, parse_labels(csv, "labels.csv"),
                    {.network =
                         [&](std::optional<Date> day) {
                             return Network{source, {.at = day}};
                         },
                     .find = find_municipality});
}

/// `found` of every label, with a space after each.
std::string found(const Evaluation& evaluation)
{
    std::string result;
    for (const JudgedLabel& each : evaluation.labels) {
        result += (each.scored() ? each.found : "-") + ' ';
    }
    return result;
}

std::string cell(const Table& table, std::size_t row, std::string_view column)
{
    for (std::size_t c = 0; c < table.columns().size(); ++c) {
        if (table.columns()[c].name == column) {
            const Cell& value = table.rows()[row][c];
            const auto* number = std::get_if<std::int64_t>(&value);
            return number != nullptr ? std::to_string(*number)
                                     : std::to_string(std::get<double>(value)).substr(0, 5);
        }
    }
    return {};
}

} // namespace

TEST_CASE("labels are read with the last day on which they hold")
{
    const auto labels = parse_labels("model,municipality,from,to,arrangement,more\n"
                                     "regie,Ommen,2019-01-01,,Hardenberg,x\n"
                                     "merged_administration,Ommen,,2018-12-31,,\n",
                                     "labels.csv");
    REQUIRE(labels.size() == 2);
    CHECK(labels[0].municipality == "Ommen");
    CHECK(labels[0].arrangement == "Hardenberg");
    CHECK_FALSE(labels[0].holds(Date{2018y / 12 / 31}));
    CHECK(labels[1].holds(Date{2018y / 12 / 31}));
    CHECK_FALSE(labels[1].holds(Date{2019y / 1 / 1}));
}

TEST_CASE("labels that say nothing are refused where they stand")
{
    const auto refusal = [](const char* csv) {
        return failure([csv] { return parse_labels(csv, "labels.csv"); });
    };
    CHECK(refusal("municipality,from\n") == "labels.csv:1: no column model, expected one");
    CHECK(refusal("municipality,model\nOmmen,\n") ==
          "labels.csv:2: model is empty, expected a value");
    CHECK(refusal("municipality,model,to\nOmmen,regie,2018\n") ==
          "labels.csv:2: to: \"2018\", expected a date such as 2018-12-31");
    CHECK(refusal("municipality,model,from,to\nOmmen,regie,2018-01-01,2017-01-01\n") ==
          "labels.csv:2: ends before it begins, expected the reverse");
}

TEST_CASE("a label is judged by the model, else by what is found besides")
{
    const Register source = offices();
    const Evaluation evaluation = judged(source, "municipality,model,from,to,arrangement\n"
                                                 "a,merged_administration,,,all\n"
                                                 "b,merged_administration,,,all\n"
                                                 "d,partial_shared_service,,,part\n"
                                                 "f,regie,,,\n");
    CHECK(found(evaluation) ==
          "merged_administration merged_administration partial_shared_service not_determinable ");
    CHECK(evaluation.labels[0].day == Date{2026y / 5 / 16});
    REQUIRE(evaluation.called_merged.size() == 1); // c, of whom no label speaks
    CHECK(source.organisations().code[*evaluation.called_merged[0].municipality] == "c");
}

TEST_CASE("a label of the years before the register was complete is listed and not scored")
{
    const Register source = offices();
    const Evaluation evaluation = judged(source, "municipality,model,from,to\n"
                                                 "a,merged_administration,2010-01-01,2017-12-31\n"
                                                 "a,merged_administration,2010-01-01,2018-01-01\n"
                                                 "a,merged_administration,2027-01-01,\n"
                                                 "nobody,regie,,\n"
                                                 "a,spaghetti,,\n");
    CHECK(found(evaluation) == "- merged_administration - - - ");
    CHECK(evaluation.labels[0].not_scored.in(Language::english) ==
          "its years lie before 2018-01-01, when the source was still being filled");
    CHECK(label_table(evaluation, source).rows().size() == 5);
}

TEST_CASE("recall and precision are counted over merged and partial labels, and by body")
{
    const Register source = offices();
    const Table table = evaluation_table(judged(source, "municipality,model,arrangement\n"
                                                        "a,merged_administration,all\n"
                                                        "b,merged_administration,all\n"
                                                        "d,merged_administration,other\n"
                                                        "c,partial_shared_service,c\n"));
    CHECK(cell(table, 0, "found") == "2");
    CHECK(cell(table, 0, "missed") == "1");
    CHECK(cell(table, 0, "wrong") == "1");
    CHECK(cell(table, 0, "recall") == "0.666");
    CHECK(cell(table, 1, "found") == "1");
    CHECK(cell(table, 1, "recall") == "0.500");
}

TEST_CASE("Wilson's interval is that of Brown, Cai and DasGupta")
{
    // Statistical Science 16 (2001) 101: as binom.wilson(8, 10) of R's epitools gives it
    const CountedShare share{8, 10};
    CHECK(share.low().value() == Approx(0.4901625).margin(1e-6));
    CHECK(share.high().value() == Approx(0.9433178).margin(1e-6));
    CHECK(CountedShare{0, 5}.low() == 0);
    CHECK(CountedShare{5, 5}.high() == 1);
    CHECK_FALSE(CountedShare{}.share().has_value());
}

TEST_CASE("a case that is left out is judged without what its own labels say")
{
    RegisterDraft drawn = draft("one: a b | two: c d | three: e f | four: g h | five: i j");
    const char* const purposes[] = {"carries out every duty entrusted", "repairs roads of members",
                                    "every duty entrusted by them", "repairs bridges of members",
                                    "every duty entrusted"};
    for (const VersionId id : drawn.versions.ids()) { // in the order in which they are drawn
        drawn.versions.purpose.set(id, purposes[id.position()]);
        drawn.versions.form.set(id, LegalForm::openbaar_lichaam);
    }
    const Register source{std::move(drawn)};
    std::string csv = "municipality,model,arrangement\n";
    for (const VersionId id : source.versions().ids()) {
        const bool merged = source.versions().purpose[id].find("duty") != std::string::npos;
        for (const ParticipationId part : source.participations_of(id)) {
            csv += source.organisations().name[source.participations().organisation[part]] +
                   (merged ? ",merged_administration," : ",partial_shared_service,") +
                   source.versions().code[id] + '\n';
        }
    }
    const Evaluation evaluation =
        evaluate(source, parse_labels(csv, "labels.csv"),
                 {.network = [&](std::optional<Date>) { return Network{source}; },
                  .find = find_municipality,
                  .cross_validate = true});
    REQUIRE(evaluation.left_out.size() == 5);
    for (const LeftOut& each : evaluation.left_out) {
        const bool merged =
            evaluation.labels[each.labels.front()].label.word == word(Model::merged_administration);
        CHECK(each.labels.size() == 2);
        CHECK(each.merged == std::vector<bool>{merged, merged});
    }
}
