#include "cli/show.hpp"

#include <noaber/measure/measure.hpp>
#include <noaber/measure/network_measure.hpp>
#include <noaber/measure/pair_measure.hpp>
#include <noaber/measure/projection_report.hpp>

#include <array>

namespace noaber::cli {

namespace {

std::vector<Choice> kinds_of_participants()
{
    return {{"participant", message("participants")}, {"municipality", message("municipalities")}};
}

template <class Description>
void add_names(std::vector<Choice>& names, std::span<const Description> all)
{
    for (const Description& known : all) {
        names.push_back({std::string{known.name}, known.summary});
    }
}

std::vector<Choice> measure_names()
{
    std::vector<Choice> result;
    add_names(result, measures());
    add_names(result, pair_measures());
    add_names(result, network_measures());
    result.push_back({"all", message("every measure that has values for such rows")});
    result.push_back({"help", message("lists the measures with their definitions")});
    return result;
}

/// The two tables of this command, of which one is asked for.
std::vector<Choice> tables()
{
    return {
        {"measures", message("the measures")},
        {"projection", message("what a projection makes of the network: density, the pairs that "
                               "the largest arrangements make, and the same figures on the "
                               "incidence and on significant ties")}};
}

std::span<const Option> own_options()
{
    static const std::array all{
        show_option(tables()),
        Option{.name = "measure",
               .takes = Takes::list,
               .argument = "NAME,...",
               .help = message("what to measure; else what most ask for"),
               .choices = measure_names},
        Option{.name = "of",
               .argument = "ROWS",
               .help = message("what gets a row; with municipality, nobody else is in the view"),
               .fallback = "participant",
               .choices = choices_of<RowsOf>},
        Option{.name = "among",
               .argument = "PARTICIPANTS",
               .help = message("who is in the view, whatever gets a row"),
               .fallback = "participant",
               .choices = kinds_of_participants},
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
        Option{.name = "s",
               .argument = "N",
               .help = message("how many participants arrangements share to be tied, for measures "
                               "on the s-line graph"),
               .fallback = "1"},
        Option{.name = "normalise",
               .argument = "SCALE",
               .help = message("how values are scaled; else as each measure says. Named in the "
                               "column"),
               .choices = choices_of<Scale>},
        Option{.name = "null",
               .argument = "MODEL",
               .help = message("what chance would make of it, beside every value; for pairs the "
                               "model of p, else hypergeometric"),
               .choices = choices_of<Null>},
        Option{.name = "samples",
               .argument = "N",
               .help = message("random networks, for --null"),
               .fallback = "1000"},
        Option{.name = "seed",
               .argument = "N",
               .least = 0,
               .help = message("where random numbers start: the same seed, the same answer"),
               .fallback = "1"},
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
void add_rows(Table& table,
              std::string_view of,
              std::span<const Description> all,
              Language language)
{
    for (const Description& known : all) {
        table.add({std::string{known.name}, std::string{of}, std::string{known.unit},
                   known.definition.in(language)});
    }
}

/// The words for --of under which a measure has values.
std::string rows_of(const Measure& measure)
{
    std::string result;
    for (const Word<RowsOf>& rows : words(RowsOf{})) {
        if (has_values_of(measure, rows.value)) {
            result += fmt::format("{}{}", result.empty() ? "" : ", ", rows.word);
        }
    }
    return result;
}

/// All measures with their definitions.
Table measure_list(Language language)
{
    Table table{"measures",
                message("Measures"),
                {{"name", message("name"), "", message("The word for it on the command line.")},
                 {"of", message("of"), "", message("What it measures: words for --of.")},
                 {"unit", message("unit"), "", message("What the number counts.")},
                 {"definition", message("definition"), "", message("What the number is.")}}};
    for (const Measure& known : measures()) {
        table.add({std::string{known.name}, rows_of(known), std::string{known.unit},
                   known.definition.in(language)});
    }
    add_rows(table, word(RowsOf::pair), pair_measures(), language);
    add_rows(table, "network, layer", network_measures(), language);
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

std::optional<NullModel> null_of(const Arguments& arguments)
{
    if (!arguments.value("null")) {
        return std::nullopt;
    }
    return NullModel{.null = arguments.choice<Null>("null"),
                     .samples = static_cast<std::size_t>(arguments.number("samples").value()),
                     .seed = static_cast<std::uint64_t>(arguments.number("seed").value())};
}

MeasureOptions options_of(const Session& session, const Network& network)
{
    const Arguments& arguments = session.arguments();
    MeasureOptions options{.names = arguments.list("measure"),
                           .of = arguments.choice<RowsOf>("of"),
                           .only_municipalities = arguments.value("among") == "municipality",
                           .view = arguments.choice<ViewKind>("view"),
                           .weighting = arguments.choice<Weighting>("weight"),
                           .s = static_cast<std::size_t>(arguments.number("s").value()),
                           .layers_by = arguments.choice<LayersBy>("layers-by"),
                           .layer = arguments.value("layer").value_or(""),
                           .null = null_of(arguments),
                           .execution = session.execution()};
    if (arguments.value("normalise")) {
        options.scale = arguments.choice<Scale>("normalise");
    }
    for (const std::string& name : arguments.list("municipality")) {
        options.rows.push_back(session.municipality(network, name));
    }
    return options;
}

/// What a projection makes of the network that the options ask for.
Table report_of(const Network& network, const MeasureOptions& options)
{
    IncidenceOptions kept;
    if (options.only_municipalities || options.of == RowsOf::municipality) {
        kept.of = OrganisationKind::municipality;
    }
    return projection_report(incidence(network, kept),
                             options.null.value_or(NullModel{.null = Null::hypergeometric}),
                             options.execution);
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
    if (wrote_show_help(session, tables())) {
        return;
    }
    if (session.arguments().list("measure") == std::vector<std::string>{"help"}) {
        session.write(measure_list(session.table_language()), Provenance{.question = "measure"});
        return;
    }
    const Reading reading = session.read();
    const Network network = session.network(reading.content);
    const MeasureOptions options = options_of(session, network);
    Provenance provenance = session.provenance(reading, network);
    if (session.arguments().value("show") == "projection") {
        session.write(report_of(network, options), provenance);
        return;
    }
    const Measurement measured = measure(network, options);
    for (const Figure& figure : figures(measured)) {
        provenance.figures.push_back(figure);
    }
    session.write(measured.table, provenance);
    if (options.of != RowsOf::network) {
        session.remark(remark_on(measured));
    }
}

} // namespace

Command measure()
{
    return {
        .name = "measure",
        .summary = message("numbers for participants, arrangements, pairs, layers or the whole"),
        .description = message(
            "Measures who takes part in what: on the incidence itself, or on the projection of "
            "participants that share an arrangement. A projection makes large arrangements heavy: "
            "what "
            "the three largest make is told beside every answer."),
        .inputs = "INPUT...",
        .options = together({own_options(), network_options(), input_options(), table_options(),
                             output_options(), common_options()}),
        .examples =
            {{"noaber measure data/twente --of municipality",
              message("the usual measures, for municipalities")},
             {"noaber measure data/twente --of municipality --view projection --weight "
              "simple --format csv",
              message("who meets whom, for a spreadsheet or R")},
             {"noaber measure data/twente --of network",
              message("the network as a whole, in one row")},
             {"noaber measure data/twente --layer economie --measure degree,partners",
              message("within one layer")},
             {"noaber measure data/twente --measure betweenness --normalise possible",
              message("as a share of what there could be at most")},
             {"noaber measure data/twente --of pair --municipality Borne --null bicm",
              message("with whom Borne works more than by chance")},
             {"noaber measure data/twente --measure congruence --null curveball --samples 100",
              message("beside what random networks with the same degrees give")},
             {"noaber measure data/twente --show projection --among municipality",
              message("what a projection makes of the network")},
             {"noaber measure --measure help", message("all measures with their definitions")}},
        .run = run,
    };
}

} // namespace noaber::cli
