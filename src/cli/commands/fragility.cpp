#include "cli/backtest.hpp"
#include "cli/exits.hpp"
#include "cli/falling_apart.hpp"

#include <noaber/fragility/failure.hpp>
#include <noaber/fragility/percolation.hpp>
#include <noaber/view/layers.hpp>

#include <array>

namespace noaber::cli {

namespace {

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
        Shown<Answer>{"leavers",
                      message("what leaving one arrangement costs each of its municipalities, and "
                              "how many follow; needs --arrangement, see --tolerance"),
                      leavers_of},
        Shown<Answer>{"buffers",
                      message("what municipalities and bodies have for setbacks, where annotations "
                              "say"),
                      buffers_of},
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
        Option{.name = "arrangement",
               .argument = "NAME",
               .help = message("of leavers: the arrangement that they leave, by name or code")},
        Option{.name = "tolerance",
               .argument = "PERCENT",
               .help = message("of contagion and leavers: who must pay so much more follows"),
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
               .least = 0,
               .help = message("how many random networks robustness is compared with; 0 for none"),
               .fallback = "100"},
        Option{.name = "trials",
               .argument = "N",
               .help = message("how often a curve is tried at random, or the cases of a backtest "
                               "are resampled"),
               .fallback = "1000"},
        Option{.name = "seed",
               .argument = "N",
               .least = 0,
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
        .examples =
            {{"noaber fragility data/twente --kind arrangement",
              message("which arrangement would be missed most")},
             {"noaber fragility data/twente --show curve --order degree --format csv",
              message("how the region falls apart when the busiest go first")},
             {"noaber fragility data/twente --show exit --municipality Dinkelland",
              message("what it would cost Dinkelland to leave each arrangement")},
             {"noaber fragility data/twente --show leavers --arrangement stadsbank-oost-nederland",
              message("which exit would weigh most on those who stay")},
             {"noaber fragility data/twente --backtest --at 2020-01-01 --show causes",
              message("what happened since 2020 to what was there then")}},
        .run = run,
    };
}

} // namespace noaber::cli
