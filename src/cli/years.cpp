#include "cli/years.hpp"

#include <array>

namespace noaber::cli {

namespace {

struct Years {
    std::vector<DatedAnswer> answers;
    RowsAsked rows;
    const Register& source;
    Language language;
};

std::span<const Shown<Years>> tables()
{
    static const std::array all{
        Shown<Years>{"years", message("with days: the model of each municipality on each day"),
                     [](const Years& years) {
                         return years_table(years.answers, years.rows, years.source,
                                            years.language);
                     }},
        Shown<Years>{"transitions", message("with days: where an answer changed"),
                     [](const Years& years) {
                         return transition_table(years.answers, years.rows, years.source,
                                                 years.language);
                     }},
    };
    return all;
}

/// The last day that is asked for.
Date last_day(const Session& session, const Register& source)
{
    const auto asked = session.arguments().date("to");
    if (!asked && !source.date()) {
        throw Error{Fault::usage,
                    {"--to"},
                    message("not given, and the input has no day of its own; expected a date")};
    }
    return asked ? *asked : *source.date();
}

} // namespace

std::vector<Choice> years_tables()
{
    return choices(tables());
}

void run_years(Session& session, const ModelRules& rules)
{
    const Arguments& arguments = session.arguments();
    const Date from = arguments.date("from").value();
    const Reading reading = session.read();
    const Register& source = reading.content;
    const std::vector<Date> days =
        days_of(from, last_day(session, source), arguments.choice<Every>("every"));
    Years years{
        .answers = through_time(
            source,
            {.days = days,
             .network = [&](std::optional<Date> day) { return session.network(source, day); },
             .rules = &rules,
             .execution = session.execution()}),
        .rows = {},
        .source = source,
        .language = session.table_language()};
    const Network last = session.network(source, days.back());
    for (const std::string& name : arguments.list("municipality")) {
        years.rows.push_back(session.municipality(last, name));
    }
    show(session, tables(), years, session.provenance(reading, session.network(source, from)));
    session.remark(counted(days.size(), "{} day, from {} to {}", "{} days, from {} to {}",
                           to_string(days.front()), to_string(days.back())));
}

} // namespace noaber::cli
