#include "cli/session.hpp"

#include <noaber/classify/classify.hpp>
#include <noaber/core/error.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace noaber::cli {

namespace {

std::vector<Choice> tables()
{
    return {{"classification", message("the model of each municipality, with evidence")},
            {"indicators", message("each indicator of each municipality, with its percentile")},
            {"summary", message("the indicators with their definitions and quantiles")}};
}

std::span<const Option> own_options()
{
    static const std::array all{
        Option{.name = "show",
               .argument = "TABLE",
               .help = message("which table"),
               .fallback = "classification",
               .choices = tables},
        Option{.name = "explain",
               .argument = "NAME",
               .help = message("everything about one municipality: indicators, scores condition by "
                               "condition, evidence")},
        Option{.name = "municipality",
               .takes = Takes::list,
               .argument = "NAME,...",
               .help = message("only the rows of these municipalities, computed on the whole")},
        Option{.name = "rules",
               .argument = "FILE",
               .help = message("the models and their conditions from this TOML file; else those "
                               "that noaber has")},
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

Table answer(const Session& session, const Classification& found)
{
    const Arguments& arguments = session.arguments();
    const Language language = session.table_language();
    if (const auto name = arguments.value("explain")) {
        return explanation(found, to_explain(session, *found.network, *name), language);
    }
    RowsAsked rows;
    for (const std::string& name : arguments.list("municipality")) {
        rows.push_back(session.municipality(*found.network, name));
    }
    const std::string table = arguments.value("show").value();
    if (table == "summary") {
        return indicator_summary(found, language);
    }
    return table == "indicators" ? indicator_table(found, rows)
                                 : classification_table(found, rows, language);
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
    const Reading reading = session.read();
    const Network network = session.network(reading.content);
    const ModelRules judged_by = rules(session.arguments());
    const Classification found = classify(network, judged_by);
    Provenance provenance = session.provenance(reading, network);
    provenance.caveats.push_back(
        message("a leaning is an indication: no known case supports the thresholds of execution, "
                "regie, alliance and opportunistic"));
    session.write(answer(session, found), provenance);
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
        .inputs = "INPUT",
        .options = together({own_options(), network_options(), input_options(), table_options(),
                             output_options(), common_options()}),
        .examples = {{"noaber classify data/twente --municipality Dinkelland,Losser",
                      message("the models of two municipalities, with evidence")},
                     {"noaber classify data/twente --explain Borne",
                      message("what the answer for one municipality rests on")},
                     {"noaber classify data/twente --show indicators --municipality Borne",
                      message("its indicators, with percentiles")}},
        .run = run,
    };
}

} // namespace noaber::cli
