#include "cli/backtest.hpp"
#include "cli/show.hpp"

#include <noaber/fragility/exit.hpp>
#include <noaber/fragility/fragility.hpp>
#include <noaber/fragility/percolation.hpp>

#include <array>

namespace noaber::cli {

namespace {

/// What is asked, and of what.
struct Answer {
    Session& session;
    const Network& network;
    Provenance& provenance;
};

Table failures_of(const Answer& answer);
Table curve_of(const Answer& answer);
Table exit_of(const Answer& answer);

std::span<const Shown<Answer>> tables()
{
    static const std::array all{
        Shown<Answer>{"fragility", message("what every failure does"), failures_of},
        Shown<Answer>{"curve", message("what stays together while one after the other fails"),
                      curve_of},
        Shown<Answer>{"exit",
                      message("what leaving costs one municipality, and those who stay; needs "
                              "--municipality"),
                      exit_of},
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
        Option{.name = "order",
               .argument = "ORDER",
               .help = message("what fails first in a curve"),
               .fallback = "random",
               .choices = choices_of<RemovalOrder>},
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

std::vector<OrganisationId> municipalities(const Session& session, const Network& network)
{
    std::vector<OrganisationId> result;
    for (const std::string& name : session.arguments().list("municipality")) {
        result.push_back(session.municipality(network, name));
    }
    return result;
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

Table exit_of(const Answer& answer)
{
    auto& [session, network, provenance] = answer;
    const auto leaving = municipalities(session, network);
    if (leaving.size() != 1) {
        throw Error{Fault::usage,
                    {"--municipality"},
                    message("{} given, expected the one that leaves", leaving.size())};
    }
    const Message rule =
        message("the exit rule of an arrangement itself comes first; this range is what is usual "
                "where there is none");
    provenance.caveats.push_back(rule);
    session.remark(rule);
    return exit_table(network, leaving.front());
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
