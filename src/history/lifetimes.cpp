#include "history/kaplan_meier.hpp"
#include "history/observed.hpp"

#include <map>

namespace noaber {

namespace {

using history::Group;
using history::Observed;

/// Whether an end is that of what the arrangement did: not by mergers, nor by another of its kind.
bool counts_as_ended(const std::optional<Happening>& ending)
{
    return ending && *ending != Happening::municipal_merger && *ending != Happening::continued;
}

TableColumn group_column()
{
    return {
        "group", message("group"), "",
        message("What the arrangement was when it came into view; one with two themes counts in "
                "both.")};
}

Table empty_survival()
{
    return {
        "survival",
        message("How long arrangements live"),
        {group_column(),
         {"age", message("age"), "years",
          message("Since the first day that is known: of the first version, or of an earlier "
                  "accession. One row for each age at which one ended.")},
         {"at_risk", message("at risk"), "count",
          message(
              "Arrangements of that age in view: in force in the period when they were as old.")},
         {"ended", message("ended"), "count",
          message("Those that ended at that age, other than by municipal merger or continued as "
                  "another: such ones go out of view.")},
         {"survival", message("survival"), "share",
          message("The share that lives beyond that age: Kaplan & Meier, J. Am. Stat. Assoc. 53 "
                  "(1958) 457, with late entry.")},
         {"standard_error", message("standard error"), "share",
          message("Greenwood (1926); not applicable once all have ended.")},
         {"low", message("low"), "share",
          message("Low end of the band that holds the true share in 95 of 100 cases, reckoned on "
                  "log(-log S): Kalbfleisch & Prentice (1980).")},
         {"high", message("high"), "share", message("High end of that band.")}}};
}

Table empty_churn()
{
    return {
        "churn",
        message("What comes and goes"),
        {group_column(),
         {"arrangements", message("arrangements"), "count",
          message("In force on some day of the period.")},
         {"years", message("years in force"), "years",
          message("Years that they were in force in the period, added up.")},
         {"started", message("started"), "count",
          message("Began in the period; those of whom someone had joined before are not counted.")},
         {"ended", message("ended"), "count",
          message("Ended in the period, other than by municipal merger or continued as another.")},
         {"by_merger", message("ended by merger"), "count",
          message("Ended in the period by municipal merger.")},
         {"continued", message("continued"), "count",
          message("Ended in the period and continued as another.")},
         {"ended_per_100_years", message("ended per 100 years"), "per 100 years",
          message("Ends other than by merger or continued, for each 100 years in force.")},
         {"participation_years", message("years of participation"), "years",
          message("Years that municipalities took part in the period, added up.")},
         {"entries", message("entries"), "count", message("Municipalities that joined.")},
         {"exits", message("exits"), "count",
          message("Municipalities that left, and that no merger has ended since.")},
         {"exits_per_1000_years", message("exits per 1,000 years"), "per 1000 years",
          message("Exits for each 1,000 years of participation.")}}};
}

Cell not_applicable_or(const std::optional<double>& value)
{
    return value ? Cell{*value} : Cell{Missing::not_applicable};
}

struct Churn {
    std::int64_t arrangements = 0;
    double years = 0;
    std::int64_t started = 0;
    std::int64_t ended = 0;
    std::int64_t by_merger = 0;
    std::int64_t continued = 0;
    double participation_years = 0;
    std::int64_t entries = 0;
    std::int64_t exits = 0;
};

Cell rate(std::int64_t count, double years, double per)
{
    return years > 0 ? Cell{per * static_cast<double>(count) / years}
                     : Cell{Missing::not_applicable};
}

void add(Table& table, const Group& group, const Churn& each)
{
    table.add({group.name, each.arrangements, each.years, each.started, each.ended, each.by_merger,
               each.continued, rate(each.ended, each.years, 100), each.participation_years,
               each.entries, each.exits, rate(each.exits, each.participation_years, 1000)});
}

/// How often each kind of event happened to each arrangement; of participants only municipalities.
std::map<std::pair<ArrangementId, Happening>, std::int64_t>
happenings(const Register& source, const LifetimeOptions& options)
{
    std::map<std::pair<ArrangementId, Happening>, std::int64_t> result;
    for (const Event& event : events(source, options.from, options.to)) {
        const bool other = event.participant && source.organisations().kind[*event.participant] !=
                                                    OrganisationKind::municipality;
        result[{event.arrangement, event.what}] += other ? 0 : 1;
    }
    return result;
}

} // namespace

Table survival_table(const Register& source, const LifetimeOptions& options)
{
    std::map<Group, std::vector<history::Life>> lives;
    for (const Observed& each : history::observed(source, options)) {
        for (const Group& group : each.groups) {
            lives[group].push_back({each.age_in, each.age_out, counts_as_ended(each.ending)});
        }
    }
    Table table = empty_survival();
    for (const auto& [group, all] : lives) {
        for (const history::Survival& point : history::kaplan_meier(all)) {
            table.add({group.name, point.age, static_cast<std::int64_t>(point.at_risk),
                       static_cast<std::int64_t>(point.ended), point.survival,
                       not_applicable_or(point.standard_error), not_applicable_or(point.low),
                       not_applicable_or(point.high)});
        }
    }
    return table;
}

Table churn_table(const Register& source, const LifetimeOptions& options)
{
    const auto happened = happenings(source, options);
    const auto times = [&happened](const Observed& each, Happening what) {
        const auto found = happened.find({each.arrangement, what});
        return found == happened.end() ? 0 : found->second;
    };
    std::map<Group, Churn> churn;
    for (const Observed& each : history::observed(source, options)) {
        for (const Group& group : each.groups) {
            Churn& sum = churn[group];
            ++sum.arrangements;
            sum.years += each.age_out - each.age_in;
            sum.started += times(each, Happening::start);
            sum.ended += counts_as_ended(each.ending) ? 1 : 0;
            sum.by_merger += each.ending == Happening::municipal_merger ? 1 : 0;
            sum.continued += each.ending == Happening::continued ? 1 : 0;
            sum.participation_years += each.participation_years;
            sum.entries += times(each, Happening::entry);
            sum.exits += times(each, Happening::exit);
        }
    }
    Table table = empty_churn();
    for (const auto& [group, all] : churn) {
        add(table, group, all);
    }
    return table;
}

} // namespace noaber
