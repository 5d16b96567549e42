#include "cli/session.hpp"

#include <noaber/measure/measure.hpp>

#include <array>

namespace noaber::cli {

namespace {

std::vector<Choice> measure_names()
{
    std::vector<Choice> result;
    for (const Measure& known : measures()) {
        result.push_back({std::string{known.name}, known.summary});
    }
    result.push_back({"help", message("lists the measures with their definitions")});
    return result;
}

std::span<const Option> own_options()
{
    static const std::array all{
        Option{.name = "measure",
               .takes = Takes::list,
               .argument = "NAME,...",
               .help = message("what to measure; else everything"),
               .choices = measure_names},
        Option{.name = "of",
               .argument = "ROWS",
               .help = message("who gets a row; with municipality, nobody else is in the view"),
               .fallback = "participant",
               .choices = choices_of<RowsOf>},
        Option{.name = "view",
               .argument = "VIEW",
               .help = message("what the measures are computed on"),
               .fallback = "incidence",
               .choices = choices_of<ViewKind>},
        Option{.name = "weight",
               .argument = "WEIGHT",
               .help = message("what a tie of a projection counts for"),
               .fallback = "newman",
               .choices = choices_of<Weighting>},
        Option{.name = "municipality",
               .takes = Takes::list,
               .argument = "NAME,...",
               .help = message("only the rows of these municipalities, computed on the whole")},
    };
    return all;
}

/// All measures with their definitions.
Table measure_list()
{
    Table table{"measures",
                message("Measures"),
                {{"name", message("name"), "", message("The word for it on the command line.")},
                 {"unit", message("unit"), "", message("What the number counts.")},
                 {"definition", message("definition"), "", message("What the number is.")}}};
    for (const Measure& known : measures()) {
        table.add({std::string{known.name}, std::string{known.unit},
                   known.definition.in(Language::english)});
    }
    return table;
}

std::vector<Figure> figures(const Measurement& measured)
{
    std::vector<Figure> result{{"vertices", static_cast<std::int64_t>(measured.vertices)},
                               {"ties", static_cast<std::int64_t>(measured.ties)},
                               {"density", measured.density}};
    if (measured.share_by_largest) {
        result.push_back(
            {"share_of_ties_by_three_largest_arrangements", *measured.share_by_largest});
    }
    return result;
}

void run(Session& session)
{
    const Arguments& arguments = session.arguments();
    const auto names = arguments.list("measure");
    if (names == std::vector<std::string>{"help"}) {
        session.write(measure_list(), Provenance{.question = "measure"});
        return;
    }
    const Reading reading = session.read();
    const Network network = session.network(reading.content);
    MeasureOptions options{
        .names = names,
        .of = arguments.choice<RowsOf>("of"),
        .view = arguments.choice<ViewKind>("view"),
        .weighting = arguments.choice<Weighting>("weight"),
        .execution = {static_cast<int>(arguments.number("threads", 1).value_or(0))}};
    for (const std::string& name : arguments.list("municipality")) {
        options.rows.push_back(session.municipality(network, name));
    }
    const Measurement measured = measure(network, options);

    Provenance provenance = session.provenance(reading, network);
    for (const Figure& figure : figures(measured)) {
        provenance.figures.push_back(figure);
    }
    session.write(measured.table, provenance);
    session.remark(
        measured.share_by_largest
            ? message("{} rows, {} ties, {}% of them made by the three largest arrangements",
                      measured.table.rows().size(), measured.ties, 100 * *measured.share_by_largest)
            : message("{} rows, {} ties", measured.table.rows().size(), measured.ties));
}

} // namespace

Command measure()
{
    return {
        .name = "measure",
        .summary = message("numbers for participants, municipalities or arrangements"),
        .description = message(
            "Measures who takes part in what: on the incidence itself, or on the projection of "
            "participants that share an arrangement. A projection makes large arrangements heavy: "
            "what "
            "the three largest make is told beside every answer."),
        .inputs = "INPUT",
        .options = together({own_options(), network_options(), input_options(), table_options(),
                             output_options(), common_options()}),
        .examples = {{"noaber measure data/twente --of municipality",
                      message("every measure, for municipalities")},
                     {"noaber measure data/twente --of municipality --view projection --weight "
                      "simple --format csv",
                      message("who meets whom, for a spreadsheet or R")},
                     {"noaber measure --measure help",
                      message("all measures with their definitions")}},
        .run = run,
    };
}

} // namespace noaber::cli
