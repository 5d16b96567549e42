#include "cli/show.hpp"

#include <noaber/measure/layer_tables.hpp>
#include <noaber/measure/reducibility.hpp>

#include <array>

namespace noaber::cli {

namespace {

/// What is cut in layers, and how to compute what takes long.
struct Answer {
    Layers layers;
    Execution execution;
};

Table reduction_of(const Answer& answer)
{
    return reducibility_table(answer.layers, reducibility(answer.layers, answer.execution));
}

Table groups_of(const Answer& answer)
{
    return layer_groups_table(answer.layers, reducibility(answer.layers, answer.execution));
}

std::span<const Shown<Answer>> tables()
{
    static const std::array all{
        Shown<Answer>{"layers", message("each layer on its own"),
                      [](const Answer& answer) { return layer_table(answer.layers); }},
        Shown<Answer>{"similarity", message("how alike layers are, by pairs"),
                      [](const Answer& answer) { return layer_similarity(answer.layers); }},
        Shown<Answer>{"reducibility", message("which layers could be taken together, step by step"),
                      reduction_of},
        Shown<Answer>{"groups", message("the groups of layers that keep most of the differences"),
                      groups_of},
    };
    return all;
}

std::span<const Option> own_options()
{
    static const std::array all{
        show_option(choices(tables())),
        Option{.name = "layers-by",
               .argument = "FACT",
               .help = message("what puts an arrangement in a layer"),
               .fallback = "domain",
               .choices = choices_of<LayersBy>},
        Option{.name = "of",
               .argument = "PARTICIPANTS",
               .help = message("who is in the layers; with municipality, nobody else"),
               .fallback = "participant",
               .choices =
                   [] {
                       return std::vector<Choice>{{"participant", message("participants")},
                                                  {"municipality", message("municipalities")}};
                   }},
    };
    return all;
}

Layers asked(const Session& session, const Network& network)
{
    IncidenceOptions kept;
    if (session.arguments().value("of") == "municipality") {
        kept.of = OrganisationKind::municipality;
    }
    return noaber::layers(network, session.arguments().choice<LayersBy>("layers-by"), kept);
}

void run(Session& session)
{
    if (wrote_show_help(session, choices(tables()))) {
        return;
    }
    const Reading reading = session.read();
    const Network network = session.network(reading.content);
    const Answer answer{asked(session, network), session.execution()};
    const Layers& layers = answer.layers;
    const std::size_t arrangements = layers.whole.arrangement_count();
    const std::size_t unknown =
        layers.known_count() < layers.layers.size() ? layers.layers.back().arrangements.size() : 0;
    Provenance provenance = session.provenance(reading, network);
    provenance.figures.push_back({"known_layers", static_cast<std::int64_t>(layers.known_count())});
    provenance.figures.push_back({"arrangements", static_cast<std::int64_t>(arrangements)});
    provenance.figures.push_back(
        {"arrangements_without_layer", static_cast<std::int64_t>(unknown)});
    show(session, tables(), answer, provenance);
    session.remark(
        counted(layers.known_count(), "{} layer; arrangements in no known layer: {} of {}",
                "{} layers; arrangements in no known layer: {} of {}", unknown, arrangements));
}

} // namespace

Command layers()
{
    return {
        .name = "layers",
        .summary = message("each layer, and how alike layers are"),
        .description = message(
            "Cuts the network in layers, by policy theme, legal form or obligation. An arrangement "
            "can lie in several. What has no known layer is shown as unknown and compared with "
            "nothing."),
        .inputs = "INPUT...",
        .options = together({own_options(), network_options(), input_options(), table_options(),
                             output_options(), common_options()}),
        .examples = {{"noaber layers data/twente", message("each policy theme on its own")},
                     {"noaber layers data/twente --layers-by form --show all --format json",
                      message("all tables on legal forms, for a program")},
                     {"noaber layers data/twente --show similarity",
                      message("which policy themes join the same municipalities")},
                     {"noaber layers data/twente --show reducibility --of municipality",
                      message("which themes could be read as one")}},
        .run = run,
    };
}

} // namespace noaber::cli
