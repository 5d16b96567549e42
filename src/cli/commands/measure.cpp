#include "cli/session.hpp"

#include <noaber/measure/measure.hpp>
#include <noaber/measure/network_measure.hpp>

#include <array>

namespace noaber::cli {

namespace {

std::vector<Choice> measure_names()
{
    std::vector<Choice> result;
    for (const Measure& known : measures()) {
        result.push_back({std::string{known.name}, known.summary});
    }
    for (const NetworkMeasure& known : network_measures()) {
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
        Option{.name = "layers-by",
               .argument = "FACT",
               .help = message("what puts an arrangement in a layer"),
               .fallback = "domain",
               .choices = choices_of<LayersBy>},
        Option{.name = "layer",
               .argument = "NAME",
               .help = message("only the arrangements of this layer, and who takes part in one")},
        Option{.name = "municipality",
               .takes = Takes::list,
               .argument = "NAME,...",
               .help = message("only the rows of these municipalities, computed on the whole")},
    };
    return all;
}

template <class Description>
void add_rows(Table& table, const Term& of, std::span<const Description> all)
{
    for (const Description& known : all) {
        table.add({std::string{known.name}, of, std::string{known.unit},
                   known.definition.in(Language::english)});
    }
}

/// All measures with their definitions.
Table measure_list()
{
    Table table{"measures",
                message("Measures"),
                {{"name", message("name"), "", message("The word for it on the command line.")},
                 {"of", message("of"), "", message("What it measures: the word for --of.")},
                 {"unit", message("unit"), "", message("What the number counts.")},
                 {"definition", message("definition"), "", message("What the number is.")}}};
    add_rows(table, term(RowsOf::participant), measures());
    add_rows(table, term(RowsOf::network), network_measures());
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
    if (measured.share_without_layer) {
        result.push_back({"share_of_ties_without_layer", *measured.share_without_layer});
    }
    return result;
}

MeasureOptions options_of(const Session& session, const Network& network)
{
    const Arguments& arguments = session.arguments();
    MeasureOptions options{.names = arguments.list("measure"),
                           .of = arguments.choice<RowsOf>("of"),
                           .view = arguments.choice<ViewKind>("view"),
                           .weighting = arguments.choice<Weighting>("weight"),
                           .layers_by = arguments.choice<LayersBy>("layers-by"),
                           .layer = arguments.value("layer").value_or(""),
                           .execution = session.execution()};
    for (const std::string& name : arguments.list("municipality")) {
        options.rows.push_back(session.municipality(network, name));
    }
    return options;
}

Message remark_on(const Measurement& measured)
{
    if (measured.share_by_largest) {
        return message("{} rows, {} ties (made by the three largest arrangements: {}%)",
                       measured.table.rows().size(), measured.ties,
                       100 * *measured.share_by_largest);
    }
    if (measured.share_without_layer.value_or(0) > 0) {
        return message("{} rows, {} ties (in no known layer: {}%)", measured.table.rows().size(),
                       measured.ties, 100 * *measured.share_without_layer);
    }
    return message("{} rows, {} ties", measured.table.rows().size(), measured.ties);
}

void run(Session& session)
{
    if (session.arguments().list("measure") == std::vector<std::string>{"help"}) {
        session.write(measure_list(), Provenance{.question = "measure"});
        return;
    }
    const Reading reading = session.read();
    const Network network = session.network(reading.content);
    const Measurement measured = measure(network, options_of(session, network));

    Provenance provenance = session.provenance(reading, network);
    for (const Figure& figure : figures(measured)) {
        provenance.figures.push_back(figure);
    }
    session.write(measured.table, provenance);
    if (session.arguments().choice<RowsOf>("of") != RowsOf::network) {
        session.remark(remark_on(measured));
    }
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
        .inputs = "INPUT...",
        .options = together({own_options(), network_options(), input_options(), table_options(),
                             output_options(), common_options()}),
        .examples = {{"noaber measure data/twente --of municipality",
                      message("every measure, for municipalities")},
                     {"noaber measure data/twente --of municipality --view projection --weight "
                      "simple --format csv",
                      message("who meets whom, for a spreadsheet or R")},
                     {"noaber measure data/twente --of network",
                      message("the network as a whole, in one row")},
                     {"noaber measure data/twente --layer economie --measure degree,partners",
                      message("within one layer")},
                     {"noaber measure --measure help",
                      message("all measures with their definitions")}},
        .run = run,
    };
}

} // namespace noaber::cli
