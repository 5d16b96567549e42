#include "cli/show.hpp"

#include <noaber/history/events.hpp>
#include <noaber/io/names.hpp>
#include <noaber/measure/differences.hpp>
#include <noaber/scenario/scenario.hpp>

#include <algorithm>
#include <array>

namespace noaber::cli {

namespace {

/// What is, and what is supposed.
struct Supposed {
    const Network& before;
    const Network& after;
    const scenario::Outcome& outcome; ///< Of the edits: what `after` is of.
    DifferenceOptions options;
    std::optional<Date> since; ///< The first edit's date, unless all hold from the day asked.
};

Table what_differs(const Supposed& both)
{
    return differences(both.before, both.after, both.options);
}

Table what_lapses(const Supposed& both)
{
    return lapsed_ties(both.before, both.after);
}

/// What the supposed register tells up to the day that is asked and the real one does not.
Table what_happens(const Supposed& both)
{
    const auto day = both.after.date();
    if (!day) {
        throw Error{Fault::usage,
                    {"--show"},
                    message("events without a day, expected an input with a date, or --at")};
    }
    const Date eve{both.since.value_or(*day).day() - std::chrono::days{1}};
    const Register& is = both.before.source();
    const Table supposed =
        event_table(both.outcome.content, scenario::events(both.outcome, eve, *day));
    const Table real = event_table(is, events(is, eve, *day));
    Table result{supposed.name(), supposed.title(), supposed.columns()};
    for (const std::vector<Cell>& row : supposed.rows()) {
        if (std::find(real.rows().begin(), real.rows().end(), row) == real.rows().end()) {
            result.add(row);
        }
    }
    return result;
}

std::span<const Shown<Supposed>> tables()
{
    static const std::array all{
        Shown<Supposed>{"scenario", message("what is counted before and after"), what_differs},
        Shown<Supposed>{"lapsed", message("the ties that are gone"), what_lapses},
        Shown<Supposed>{"events", message("what the edits make happen"), what_happens},
    };
    return all;
}

std::span<const Option> own_options()
{
    static const std::array all{
        show_option(choices(tables())),
        Option{.name = "municipality",
               .takes = Takes::list,
               .argument = "NAME,...",
               .help = message("only these municipalities, also where nothing differs")},
    };
    return all;
}

/// Names in edits mean what they mean on the command line.
scenario::Names names()
{
    return {
        .participant =
            [](const Register& source, std::optional<Date> date, std::string_view name) {
                return find_participant(Network{source, {.at = date}}, name);
            },
        .municipality =
            [](const Register& source, std::optional<Date> date, std::string_view name) {
                return find_municipality(Network{source, {.at = date}}, name);
            },
        .arrangement =
            [](const Register& source, std::optional<Date> date, std::string_view name) {
                return find_arrangement(Network{source, {.at = date}}, name);
            },
    };
}

/// An edit after the day would not show, and silence would look like an answer.
void require_by(const std::vector<scenario::Edit>& edits, std::optional<Date> day)
{
    for (const scenario::Edit& edit : edits) {
        if (day && edit.date && *edit.date > *day) {
            throw Error{Fault::usage, edit.place,
                        message("an edit of {}, expected one on or before {}, the day that is "
                                "asked (--at)",
                                to_string(*edit.date), to_string(*day))};
        }
    }
}

/// The first day on which an edit holds, of those that have a date.
std::optional<Date> first_date(const std::vector<scenario::Edit>& edits)
{
    std::optional<Date> result;
    for (const scenario::Edit& edit : edits) {
        if (edit.date && (!result || *edit.date < *result)) {
            result = edit.date;
        }
    }
    return result;
}

DifferenceOptions
difference_options(const Session& session, const Network& before, const Network& after)
{
    DifferenceOptions options{.name = "scenario", .title = message("What would differ")};
    for (const std::string& name : session.arguments().list("municipality")) {
        const OrganisationId was = session.municipality(before, name);
        const std::string& code = before.source().organisations().code[was];
        options.municipalities.push_back(code);
        const auto is = after.source().organisation(code);
        if (is && after.date()) {
            options.municipalities.push_back(
                after.source().organisations().code[after.source().resolved(*is, *after.date())]);
        }
    }
    return options;
}

Provenance provenance_of(const Session& session,
                         const Reading& reading,
                         const Network& network,
                         const scenario::EditsFile& file)
{
    Provenance result = session.provenance(reading, network);
    result.sources.push_back(file.source);
    result.caveats.push_back(
        counted(file.edits.size(), "what if: {} edit is supposed, nothing of it is registered",
                "what if: {} edits are supposed, nothing of them is registered"));
    return result;
}

void run(Session& session)
{
    if (wrote_show_help(session, choices(tables()))) {
        return;
    }
    const auto& inputs = session.arguments().inputs();
    if (inputs.size() != 2) {
        throw Error{Fault::usage,
                    counted(inputs.size(), "{} input, expected two: what is, and a file of edits",
                            "{} inputs, expected two: what is, and a file of edits")};
    }
    const Reading reading = session.read(0);
    const scenario::EditsFile file = scenario::read_edits(inputs[1]);
    const Network before = session.network(reading.content);
    require_by(file.edits, before.date());
    const scenario::Outcome supposed =
        scenario::outcome(reading.content, file.edits, names(), before.date());
    const Network after = session.network(supposed.content, before.date());

    show(session, tables(),
         Supposed{before, after, supposed, difference_options(session, before, after),
                  first_date(file.edits)},
         provenance_of(session, reading, before, file));
    const std::size_t gone = lapsed_ties(before, after).rows().size();
    session.remark(counted(gone, "{} tie would be gone", "{} ties would be gone"));
}

} // namespace

Command scenario()
{
    return {
        .name = "scenario",
        .summary = message("what if: who leaves, joins or merges, and what differs then"),
        .description = message(
            "Supposes edits, and counts the same before and after: of the network, and of every "
            "municipality for which something differs. Edits are a list in a TOML or JSON file: "
            "exit and entry (participant, arrangement), dissolution (arrangement), merger (from, "
            "name), each with a date if wanted, else from the day that is asked. The edits follow "
            "one another, and may name what one before them made. Nothing is said about money, "
            "staff or law."),
        .inputs = "INPUT EDITS",
        .options = together({own_options(), network_options(), input_options(), table_options(),
                             output_options(), common_options()}),
        .examples = {{"noaber scenario data/twente examples/twente-exit.toml",
                      message("what if Losser leaves the tax office")},
                     {"noaber scenario data/twente examples/twente-exit.toml --show lapsed "
                      "--format json",
                      message("the ties that would be gone, for a program")},
                     {"noaber scenario data/twente examples/twente-exit.toml --show events",
                      message("what the edits make happen")}},
        .run = run,
    };
}

} // namespace noaber::cli
