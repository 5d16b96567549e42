#include "cli/show.hpp"

#include <noaber/history/lifetimes.hpp>
#include <noaber/measure/differences.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace noaber::cli {

namespace {

/// The two networks of a comparison, and what they were read from.
struct Sides {
    std::vector<Reading> readings; ///< One or two.
    std::vector<Network> networks; ///< Before and after.

    [[nodiscard]] const Network& before() const { return networks.front(); }
    [[nodiscard]] const Network& after() const { return networks.back(); }
};

/// What is compared, and what is asked of it.
struct Answer {
    const Session* session;
    Sides sides;
    std::vector<Event> happened;
};

Table differences_of(const Answer& answer);
Table events_of(const Answer& answer);
Table survival_of(const Answer& answer);
Table churn_of(const Answer& answer);

std::span<const Shown<Answer>> tables()
{
    static const std::array all{
        Shown<Answer>{"compare", message("what is counted on both days"), differences_of},
        Shown<Answer>{"events", message("what happened in between"), events_of},
        Shown<Answer>{"churn", message("how much came and went in between; see --by"), churn_of},
        Shown<Answer>{"survival",
                      message("how long arrangements live, by what was seen in between; see --by"),
                      survival_of},
    };
    return all;
}

std::span<const Option> own_options()
{
    static const std::array all{
        Option{.name = "from",
               .argument = "DATE",
               .help = message("the first day; of two inputs, the day of the first")},
        Option{.name = "to",
               .argument = "DATE",
               .help = message("the second day; else the day to which the input was kept")},
        Option{.name = "municipality",
               .takes = Takes::list,
               .argument = "NAME,...",
               .help = message("only these municipalities, and what concerns them")},
        show_option(choices(tables())),
        Option{.name = "by",
               .argument = "WHAT",
               .help = message("of churn and survival: what tells arrangements apart"),
               .fallback = "all",
               .choices = choices_of<LifeBy>},
    };
    return all;
}

/// The options that shape a network, but for its day: there are two.
std::span<const Option> network_options_without_day()
{
    return network_options().subspan(1);
}

void require_days(const Sides& sides)
{
    const auto first = sides.before().date();
    const auto second = sides.after().date();
    if (!second && sides.readings.size() == 1) {
        throw Error{Fault::usage,
                    {"--to"},
                    message("not given, and the input has no day of its own; expected a date")};
    }
    if (sides.readings.size() == 1 && *second < *first) {
        throw Error{
            Fault::usage,
            {"--to"},
            message("{}, expected a day not before {}", to_string(*second), to_string(*first))};
    }
}

Sides sides_of(const Session& session)
{
    const Arguments& arguments = session.arguments();
    const std::size_t count = arguments.inputs().size();
    if (count < 1 || count > 2) {
        throw Error{Fault::usage, counted(count, "{} input, expected one or two",
                                          "{} inputs, expected one or two")};
    }
    if (count == 1 && !arguments.date("from")) {
        throw Error{Fault::usage,
                    {"--from"},
                    message("not given, expected a date, or a second input to compare with")};
    }
    Sides sides;
    for (std::size_t i = 0; i < count; ++i) {
        sides.readings.push_back(session.read(i));
    }
    sides.networks.push_back(
        session.network(sides.readings.front().content, arguments.date("from")));
    sides.networks.push_back(session.network(sides.readings.back().content, arguments.date("to")));
    require_days(sides);
    return sides;
}

Provenance provenance_of(const Session& session, const Sides& sides)
{
    Provenance result = session.provenance(sides.readings.front(), sides.before());
    if (sides.readings.size() > 1) {
        const Provenance second = session.provenance(sides.readings.back(), sides.after());
        result.sources.push_back(sides.readings.back().source);
        for (const Message& caveat : second.caveats) {
            if (std::find(result.caveats.begin(), result.caveats.end(), caveat) ==
                result.caveats.end()) {
                result.caveats.push_back(caveat);
            }
        }
    }
    result.figures.clear();
    for (const auto& [name, date] :
         {std::pair{"from", sides.before().date()}, std::pair{"to", sides.after().date()}}) {
        if (date) {
            result.figures.push_back({name, to_string(*date)});
        }
    }
    return result;
}

/// The municipalities asked for, in a network's register.
std::vector<OrganisationId> asked(const Session& session, const Network& network)
{
    std::vector<OrganisationId> result;
    for (const std::string& name : session.arguments().list("municipality")) {
        result.push_back(session.municipality(network, name));
    }
    return result;
}

/// What happened between the two days, as the later register tells it.
std::vector<Event> events_between(const Session& session, const Sides& sides)
{
    const auto from = sides.before().date();
    const auto to = sides.after().date();
    const Register& source = sides.after().source();
    std::vector<Event> result =
        from && to && *from <= *to ? events(source, *from, *to) : std::vector<Event>{};
    const auto wanted = asked(session, sides.after());
    if (!wanted.empty()) {
        std::erase_if(result, [&](const Event& event) {
            return std::none_of(wanted.begin(), wanted.end(),
                                [&](OrganisationId one) { return concerns(source, event, one); });
        });
    }
    return result;
}

Table differences_of(const Answer& answer)
{
    DifferenceOptions options;
    for (const Network* network : {&answer.sides.before(), &answer.sides.after()}) {
        for (const OrganisationId one : asked(*answer.session, *network)) {
            options.municipalities.push_back(network->source().organisations().code[one]);
        }
    }
    return differences(answer.sides.before(), answer.sides.after(), options);
}

Table events_of(const Answer& answer)
{
    return event_table(answer.sides.after().source(), answer.happened);
}

/// The period between two days. Throws Fault::usage where one of them is not known.
LifetimeOptions lifetimes(const Answer& answer)
{
    const auto from = answer.sides.before().date();
    const auto to = answer.sides.after().date();
    if (!from || !to) {
        throw Error{Fault::usage,
                    {from ? "--to" : "--from"},
                    message("not given, and the input has no day of its own; expected a date")};
    }
    return {*from, *to, answer.session->arguments().choice<LifeBy>("by")};
}

Table survival_of(const Answer& answer)
{
    return survival_table(answer.sides.after().source(), lifetimes(answer));
}

Table churn_of(const Answer& answer)
{
    return churn_table(answer.sides.after().source(), lifetimes(answer));
}

void run(Session& session)
{
    if (wrote_show_help(session, choices(tables()))) {
        return;
    }
    Answer answer{&session, sides_of(session), {}};
    answer.happened = events_between(session, answer.sides);
    const Provenance provenance = provenance_of(session, answer.sides);
    show(session, tables(), answer, provenance);
    const std::size_t count = answer.happened.size();
    session.remark(session.arguments().value("show") == "compare"
                       ? counted(count, "{} event in between; --show events lists it",
                                 "{} events in between; --show events lists them")
                       : counted(count, "{} event", "{} events"));
}

} // namespace

Command compare()
{
    return {
        .name = "compare",
        .summary = message("what happened between two days, or between two inputs"),
        .description = message(
            "Counts the same on two days: of the network, and of every municipality for which "
            "something differs. The events tell what happened after the first day, up to and with "
            "the second: what began, ended and changed, who entered and who left. Municipalities "
            "that merged have not left: their heir takes their place. Two inputs are compared each "
            "on its own day; the events are those of the second."),
        .inputs = "INPUT [INPUT]",
        .options = together({own_options(), network_options_without_day(), input_options(),
                             table_options(), output_options(), common_options()}),
        .examples = {{"noaber compare data/twente --from 2010-01-01",
                      message("what became more and what became less")},
                     {"noaber compare data/twente --from 2010-01-01 --to 2026-05-16 --show events "
                      "--format csv",
                      message("what happened, for a spreadsheet or R")},
                     {"noaber compare data/twente --from 2010-01-01 --to 2026-05-16 --show churn "
                      "--by form",
                      message("how much comes and goes, by legal form")}},
        .run = run,
    };
}

} // namespace noaber::cli
