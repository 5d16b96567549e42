#include "cli/evaluate.hpp"
#include "cli/years.hpp"

#include <noaber/classify/attributes.hpp>
#include <noaber/classify/stability.hpp>
#include <noaber/core/error.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace noaber::cli {

namespace {

/// The answers, and whose rows are asked for.
struct Answer {
    const Classification& found;
    RowsAsked rows;
    Language language;
    StabilityOptions perturbed;
};

std::span<const Shown<Answer>> tables()
{
    static const std::array all{
        Shown<Answer>{"classification", message("the model of each municipality, with evidence"),
                      [](const Answer& answer) {
                          return classification_table(answer.found, answer.rows, answer.language);
                      }},
        Shown<Answer>{
            "indicators", message("each indicator of each municipality, with its percentile"),
            [](const Answer& answer) { return indicator_table(answer.found, answer.rows); }},
        Shown<Answer>{"behind", message("the arrangements behind each indicator"),
                      [](const Answer& answer) { return behind_table(answer.found, answer.rows); }},
        Shown<Answer>{"flips", message("each single change that gives another answer"),
                      [](const Answer& answer) {
                          return flip_table(answer.found, answer.rows, answer.perturbed.execution);
                      }},
        Shown<Answer>{"stability", message("how often the answer stays while things change a bit"),
                      [](const Answer& answer) {
                          return stability_table(answer.found, answer.rows, answer.perturbed);
                      }},
        Shown<Answer>{
            "attributes", message("tags that annotations put on municipalities"),
            [](const Answer& answer) { return attribute_table(answer.found, answer.rows); }},
        Shown<Answer>{"cross", message("these tags against models"),
                      [](const Answer& answer) { return cross_table(answer.found, answer.rows); }},
        Shown<Answer>{
            "summary", message("the indicators with their definitions and quantiles"),
            [](const Answer& answer) { return indicator_summary(answer.found, answer.language); }},
    };
    return all;
}

/// The tables of all questions.
std::vector<Choice> all_tables()
{
    std::vector<Choice> result = choices(tables());
    for (auto more : {years_tables(), evaluation_tables()}) {
        std::move(more.begin(), more.end(), std::back_inserter(result));
    }
    return result;
}

Option which_table()
{
    Option result = show_option(all_tables());
    result.fallback.clear(); // it depends on the question
    result.help =
        message("which table; else classification, with days years, with labels evaluation");
    return result;
}

std::span<const Option> own_options()
{
    static const std::array all{
        which_table(),
        Option{.name = "explain",
               .argument = "NAME",
               .help = message("everything about one municipality: indicators, scores condition by "
                               "condition, evidence")},
        Option{.name = "municipality",
               .takes = Takes::list,
               .argument = "NAME,...",
               .help = message("only the rows of these municipalities, computed on the whole")},
        Option{.name = "attribute",
               .takes = Takes::list,
               .argument = "NAME=VALUE,...",
               .help = message("only the rows of municipalities that have all these annotations")},
        Option{.name = "from",
               .argument = "DATE",
               .help = message("answers through time: the first day")},
        Option{.name = "to",
               .argument = "DATE",
               .help = message("the last day; else the day to which the input was kept")},
        Option{.name = "every",
               .argument = "PERIOD",
               .help = message("how far apart the days are"),
               .fallback = "year",
               .choices = choices_of<Every>},
        Option{.name = "trials",
               .argument = "N",
               .help = message("how often stability is tried"),
               .fallback = "1000"},
        Option{.name = "seed",
               .argument = "N",
               .least = 0,
               .help = message("the same number gives the same perturbations"),
               .fallback = "1"},
        Option{.name = "rules",
               .argument = "FILE",
               .help = message("the models and their conditions from this TOML file; else those "
                               "that noaber has; a file may extend these")},
        Option{.name = "evaluate",
               .argument = "LABELS",
               .help = message("judges the answers by the labels in this CSV file: municipality, "
                               "model, from, to, arrangement, source")},
        Option{.name = "cross-validate",
               .takes = Takes::nothing,
               .help = message("with labels: also judges each case by words and themes that are "
                               "chosen anew from the other cases")},
    };
    return all;
}

ModelRules rules(const Arguments& arguments)
{
    const auto path = arguments.value("rules");
    if (!path) {
        return dutch_models();
    }
    std::ifstream file{*path, std::ios::binary};
    if (!file) {
        throw Error{Fault::input, {*path}, message("cannot be opened")};
    }
    const std::string content{std::istreambuf_iterator<char>{file}, {}};
    return parse_model_rules(content, *path);
}

/// The municipality that --explain names.
OrganisationId to_explain(const Session& session, const Network& network, const std::string& name)
{
    try {
        return session.municipality(network, name);
    } catch (const Error& error) {
        throw error.at({"--explain"});
    }
}

RowsAsked rows(const Session& session, const Classification& found)
{
    RowsAsked result;
    for (const std::string& name : session.arguments().list("municipality")) {
        result.push_back(session.municipality(*found.network, name));
    }
    const auto tags = session.arguments().list("attribute");
    try {
        return tags.empty() ? result : with_attributes(found, result, tags);
    } catch (const Error& error) {
        throw error.at({"--attribute"});
    }
}

StabilityOptions perturbed(const Session& session)
{
    const Arguments& arguments = session.arguments();
    return {.trials = static_cast<std::size_t>(arguments.number("trials").value()),
            .seed = static_cast<std::uint64_t>(arguments.number("seed").value()),
            .execution = session.execution()};
}

/// How many municipalities have a model.
std::size_t determined(const Classification& found)
{
    return static_cast<std::size_t>(
        std::count_if(found.answers.begin(), found.answers.end(), [](const Classified& each) {
            return each.model != Model::not_determinable;
        }));
}

void run(Session& session)
{
    if (wrote_show_help(session, all_tables())) {
        return;
    }
    const ModelRules judged_by = rules(session.arguments());
    if (session.arguments().value("evaluate")) {
        run_evaluation(session, judged_by);
        return;
    }
    if (session.arguments().value("from")) {
        run_years(session, judged_by);
        return;
    }
    const Reading reading = session.read();
    const Network network = session.network(reading.content);
    const Classification found = classify(network, judged_by);
    Provenance provenance = session.provenance(reading, network);
    provenance.caveats.push_back(
        message("a leaning is an indication: no known case supports the thresholds of execution, "
                "regie, alliance and opportunistic"));
    const Answer answer{found, rows(session, found), session.table_language(), perturbed(session)};
    if (const auto name = session.arguments().value("explain")) {
        session.write(explanation(found, to_explain(session, network, *name), answer.language),
                      provenance);
    } else {
        show(session, tables(), answer, provenance);
    }
    session.remark(message("{} municipalities, the model of {} is determined; the others have a "
                           "leaning only",
                           found.answers.size(), determined(found)));
}

} // namespace

Command classify()
{
    return {
        .name = "classify",
        .summary = message("the model of each municipality, with evidence"),
        .description = message(
            "Says in which of five ways each municipality is organised: execution, regie, "
            "alliance, merged administration, or no fixed pattern. A model is named only where "
            "what is known decides it; else there is a leaning, an indication. Memberships alone "
            "do not tell the models apart. Statutory arrangements never count."),
        .inputs = "INPUT...",
        .options = together({own_options(), network_options(), input_options(), table_options(),
                             output_options(), common_options()}),
        .examples = {{"noaber classify data/twente --municipality Dinkelland,Losser",
                      message("the models of two municipalities, with evidence")},
                     {"noaber classify data/twente --explain Borne",
                      message("what the answer for one municipality rests on")},
                     {"noaber classify data/twente --show stability --municipality Borne,Losser",
                      message("how easily two answers would change")},
                     {"noaber classify data/twente --from 2018-01-01 --show transitions",
                      message("where an answer changed from year to year")},
                     {"noaber classify data/twente --show indicators --municipality Borne",
                      message("its indicators, with percentiles")}},
        .run = run,
    };
}

} // namespace noaber::cli
