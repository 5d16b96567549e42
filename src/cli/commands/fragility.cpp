#include "cli/backtest.hpp"
#include "cli/exits.hpp"

#include <noaber/fragility/fragility.hpp>
#include <noaber/fragility/percolation.hpp>
#include <noaber/fragility/robustness.hpp>
#include <noaber/fragility/structure.hpp>

#include <algorithm>
#include <array>

namespace noaber::cli {

namespace {

Table failures_of(const Answer& answer);
Table curve_of(const Answer& answer);
Table robustness_of(const Answer& answer);
Table random_failures_of(const Answer& answer);
Table dependence_of(const Answer& answer);
Table structure_of(const Answer& answer);
Table blocks_of(const Answer& answer);
Table cuts_of(const Answer& answer);

std::span<const Shown<Answer>> tables()
{
    static const std::array all{
        Shown<Answer>{"fragility", message("what every failure does"), failures_of},
        Shown<Answer>{"curve", message("what stays together while one after the other fails"),
                      curve_of},
        Shown<Answer>{"robustness",
                      message("the R-index of every kind of failure and order, beside chance; see "
                              "--layers-by and --null"),
                      robustness_of},
        Shown<Answer>{"random_failures",
                      message("what is left when a share of all fails at random"),
                      random_failures_of},
        Shown<Answer>{"structure",
                      message("what holds the whole and each layer together; see --layers-by"),
                      structure_of},
        Shown<Answer>{"blocks", message("who stay together however few go, each verified"),
                      blocks_of},
        Shown<Answer>{"cuts",
                      message("the fewest failures between a municipality and its services in each "
                              "layer"),
                      cuts_of},
        Shown<Answer>{"dependence",
                      message("how much each municipality leans on one provider or host"),
                      dependence_of},
        Shown<Answer>{"exit",
                      message("what leaving costs one municipality, and those who stay; needs "
                              "--municipality"),
                      exit_of},
        Shown<Answer>{"exit_years",
                      message("the same year by year, of one or several that leave together; needs "
                              "--municipality"),
                      exit_years_of},
        Shown<Answer>{
            "contagion",
            message("who follows when the others must pay more; needs --municipality, see "
                    "--tolerance"),
            contagion_of},
    };
    return all;
}

/// Those of a backtest too.
std::vector<Choice> all_tables()
{
    std::vector<Choice> result = choices(tables());
    for (Choice& each : choices(backtest_tables())) {
        result.push_back(std::move(each));
    }
    return result;
}

/// Who is in the view.
enum class Of { municipality, participant };

std::span<const Word<Of>> words(Of)
{
    using enum Of;
    static constexpr std::array all{
        Word{municipality, "municipality", text("municipalities")},
        Word{participant, "participant", text("participants")},
    };
    return all;
}

std::span<const Option> own_options()
{
    static const std::array all{
        show_option(all_tables()),
        Option{.name = "kind",
               .argument = "KIND",
               .help = message("only failures of this kind; of a curve: what fails, else "
                               "municipalities"),
               .choices = choices_of<FailureKind>},
        Option{.name = "of",
               .argument = "WHO",
               .help = message("who is in the view: municipalities and what they take part in, or "
                               "everyone"),
               .fallback = "municipality",
               .choices = choices_of<Of>},
        Option{.name = "municipality",
               .takes = Takes::list,
               .argument = "NAME,...",
               .help = message("only what touches these municipalities, computed on the whole; of "
                               "exit: the one that leaves")},
        Option{.name = "tolerance",
               .argument = "PERCENT",
               .help = message("of contagion: who must pay so much more follows"),
               .fallback = "10"},
        Option{.name = "order",
               .argument = "ORDER",
               .help = message("what fails first in a curve"),
               .fallback = "random",
               .choices = choices_of<RemovalOrder>},
        Option{.name = "recalculate",
               .takes = Takes::nothing,
               .help = message("measure that order anew after each that went")},
        Option{.name = "layers-by",
               .argument = "WHAT",
               .help = message("of robustness, structure and cuts: each layer on its own"),
               .choices = choices_of<LayersBy>},
        Option{.name = "null",
               .argument = "N",
               .help = message("how many random networks robustness is compared with; 0 for none"),
               .fallback = "100"},
        Option{.name = "trials",
               .argument = "N",
               .help = message("how often a curve is tried at random, or the cases of a backtest "
                               "are resampled"),
               .fallback = "1000"},
        Option{.name = "seed",
               .argument = "N",
               .help = message("the same number gives the same random order"),
               .fallback = "1"},
        Option{.name = "backtest",
               .takes = Takes::nothing,
               .help = message("what happened after the day of --at, and whether it could have "
                               "been told")},
        Option{.name = "until",
               .argument = "DATE",
               .help = message("the last day that counts in a backtest; else the day to which the "
                               "input was kept")},
    };
    return all;
}

std::optional<FailureKind> kind(const Arguments& arguments)
{
    return arguments.value("kind") ? std::optional{arguments.choice<FailureKind>("kind")}
                                   : std::nullopt;
}

std::optional<OrganisationKind> of(const Arguments& arguments)
{
    return arguments.choice<Of>("of") == Of::municipality
               ? std::optional{OrganisationKind::municipality}
               : std::nullopt;
}

Table failures_of(const Answer& answer)
{
    auto& [session, network, provenance] = answer;
    Fragility result = fragility(network, {.of = of(session.arguments()),
                                           .kind = kind(session.arguments()),
                                           .rows = municipalities(session, network)});
    provenance.caveats.insert(provenance.caveats.end(), result.caveats.begin(),
                              result.caveats.end());
    if (!result.caveats.empty()) {
        session.remark(result.caveats.front());
    }
    return std::move(result.table);
}

Table curve_of(const Answer& answer)
{
    auto& [session, network, provenance] = answer;
    const Arguments& arguments = session.arguments();
    const FailureKind failing = kind(arguments).value_or(FailureKind::municipality);
    const Incidence view = incidence(network, {.of = of(arguments)});
    PercolationOptions options{
        .order = arguments.choice<RemovalOrder>("order"),
        .recalculated = arguments.flag("recalculate"),
        .trials = static_cast<std::size_t>(arguments.number("trials", 1).value()),
        .seed = static_cast<std::uint64_t>(arguments.number("seed", 0).value()),
        .execution = session.execution()};
    for (Failure& failure : failures(network, view)) {
        if (failure.kind == failing) {
            options.failing.push_back(std::move(failure.vertices));
        }
    }
    if (options.failing.empty()) {
        throw Error{Fault::no_answer,
                    message("nothing of kind {} that could fail", label(failing))};
    }
    Percolation result = percolate(view, options);
    provenance.figures.push_back({"failing", std::string{word(failing)}});
    provenance.figures.push_back({"r_index", result.r_index});
    session.remark(message("R-index {}", result.r_index));
    return std::move(result.table);
}

RobustnessOptions robustness_options(const Session& session)
{
    const Arguments& arguments = session.arguments();
    const auto number = [&arguments](std::string_view name, std::int64_t least) {
        return static_cast<std::uint64_t>(arguments.number(name, least).value());
    };
    return {.of = of(arguments),
            .layers = arguments.value("layers-by")
                          ? std::optional{arguments.choice<LayersBy>("layers-by")}
                          : std::nullopt,
            .trials = number("trials", 1),
            .null_samples = number("null", 0),
            .seed = number("seed", 0),
            .execution = session.execution()};
}

Table robustness_of(const Answer& answer)
{
    return robustness(answer.network, robustness_options(answer.session));
}

Table random_failures_of(const Answer& answer)
{
    return random_failures(answer.network, robustness_options(answer.session));
}

Table dependence_of(const Answer& answer)
{
    auto& [session, network, provenance] = answer;
    Fragility result = dependence(network, municipalities(session, network));
    provenance.caveats.insert(provenance.caveats.end(), result.caveats.begin(),
                              result.caveats.end());
    return std::move(result.table);
}

StructureOptions structure_options(const Answer& answer)
{
    const Arguments& arguments = answer.session.arguments();
    const auto by = arguments.value("layers-by");
    return {.of = of(arguments),
            .layers = by ? arguments.choice<LayersBy>("layers-by") : LayersBy::domain,
            .rows = municipalities(answer.session, answer.network),
            .execution = answer.session.execution()};
}

Table structure_of(const Answer& answer)
{
    return structure_table(answer.network, structure_options(answer));
}

Table blocks_of(const Answer& answer)
{
    return blocks_table(answer.network, structure_options(answer));
}

Table cuts_of(const Answer& answer)
{
    return cuts_table(answer.network, structure_options(answer));
}

void run(Session& session)
{
    if (wrote_show_help(session, all_tables())) {
        return;
    }
    const Reading reading = session.read();
    const Network network = session.network(reading.content);
    Provenance provenance = session.provenance(reading, network);
    if (asks_for_backtest(session.arguments())) {
        show_backtest(session, network, provenance);
    } else {
        show(session, tables(), Answer{session, network, provenance}, provenance);
    }
}

} // namespace

Command fragility()
{
    return {
        .name = "fragility",
        .summary = message("what hurts when it fails: arrangements, hosts, municipalities"),
        .description = message(
            "Lets every arrangement, host and municipality fail in turn, and tells what falls "
            "apart and which services nobody provides any more. A curve tells how much stays "
            "together while one after the other fails. Exit tells what leaving costs: always a "
            "range. There is no score that adds these up."),
        .inputs = "INPUT...",
        .options = together({own_options(), network_options(), input_options(), table_options(),
                             output_options(), common_options()}),
        .examples = {{"noaber fragility data/twente --kind arrangement",
                      message("which arrangement would be missed most")},
                     {"noaber fragility data/twente --show curve --order degree --format csv",
                      message("how the region falls apart when the busiest go first")},
                     {"noaber fragility data/twente --show exit --municipality Dinkelland",
                      message("what it would cost Dinkelland to leave each arrangement")},
                     {"noaber fragility data/twente --backtest --at 2020-01-01 --show causes",
                      message("what happened since 2020 to what was there then")}},
        .run = run,
    };
}

} // namespace noaber::cli
