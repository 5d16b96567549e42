#include "fragility/backtest/tables.hpp"

#include "fragility/backtest/auc.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace noaber::hindsight {

namespace {

std::int64_t whole(std::size_t count)
{
    return static_cast<std::int64_t>(count);
}

Cell shown(const std::optional<double>& value)
{
    return value ? Cell{*value} : Cell{Missing::not_applicable};
}

/// All that happens to an arrangement on one day is one decision.
std::int64_t decisions(const std::vector<const Fate*>& all)
{
    std::set<std::pair<ArrangementId, Date>> result;
    for (const Fate* each : all) {
        result.insert({each->event.arrangement, each->event.date});
    }
    return whole(result.size());
}

void add_cause(Table& table, const std::vector<Fate>& fates, Happening cause, std::size_t among)
{
    std::vector<const Fate*> all;
    for (const Fate& fate : fates) {
        if (fate.event.what == cause) {
            all.push_back(&fate);
        }
    }
    table.add({term(cause), whole(all.size()), decisions(all), whole(among)});
}

/// A column for the rank that each ranking gives.
void add_rank_columns(std::vector<TableColumn>& columns, const std::vector<Ranking>& rankings)
{
    for (const Ranking& each : rankings) {
        columns.push_back({"rank_" + std::string{each.name}, Message{each.label, {}}, "",
                           message("The place among all cases when this ranking says who goes "
                                   "first; equals share the best of their places. What the ranking "
                                   "goes by stands at the table of scores.")});
    }
}

/// By ranking and case.
std::vector<std::vector<std::uint32_t>> ranks(const std::vector<Ranking>& rankings)
{
    std::vector<std::vector<std::uint32_t>> result;
    for (const Ranking& each : rankings) {
        result.push_back(Order{each.scores}.ranks());
    }
    return result;
}

void add_ranks(std::vector<Cell>& row,
               const std::vector<std::vector<std::uint32_t>>& ranks,
               std::optional<std::size_t> which)
{
    for (const auto& each : ranks) {
        row.push_back(which ? Cell{std::int64_t{each[*which]}} : Cell{Missing::not_applicable});
    }
}

TableColumn outcome_column()
{
    return {"outcome", message("outcome"), "",
            message("What was to be told: that an arrangement is dissolved, or that a municipality "
                    "leaves one. They are scored apart.")};
}

TableColumn band_column(std::string name, Message title)
{
    return {std::move(name), std::move(title), "share",
            message("The band in which 95 of 100 resamples lie; whole arrangements are resampled, "
                    "with all that belongs to them.")};
}

/// Cases of which a ranking does not know the score.
std::int64_t unknown(const Ranking& ranking)
{
    return std::count(ranking.scores.begin(), ranking.scores.end(), std::nullopt);
}

} // namespace

Table causes_table(const Network& then, const Happened& what)
{
    Table table{
        "causes",
        message("What happened since"),
        {{"event", message("event"), "",
          message(
              "How an arrangement that was in force on the day ended, or that a municipality "
              "that took part then left. What the words mean stands at the events of compare.")},
         {"count", message("count"), "count", message("How often up to the last day.")},
         {"decisions", message("decisions"), "count",
          message("All that befell one arrangement on one day counts once.")},
         {"among", message("among"), "count",
          message("Arrangements in force on the day, or participations of municipalities as the "
                  "source lists them.")}}};
    using enum Happening;
    for (const Happening cause : {end, municipal_merger, continued, absorbed, end_of_others}) {
        add_cause(table, what.ends, cause, then.versions().size());
    }
    add_cause(table, what.exits, exit, what.listed);
    add_cause(table, what.exits_by_merger, exit_by_merger, what.listed);
    return table;
}

Table ended_table(const Network& then,
                  const Cases& cases,
                  const Happened& what,
                  const std::vector<Ranking>& rankings)
{
    const Register& source = then.source();
    std::vector<TableColumn> columns{
        {"date", message("date"), "", message("The first day on which it was no more.")},
        {"event", message("event"), "", message("Why it ended, as far as the source tells.")},
        {"code", message("code"), "", message("Of the arrangement.")},
        {"name", message("name"), "", message("What it was called on the day of the ranking.")},
        {"after", message("after"), "", message("The heir, or the arrangement that took over.")}};
    add_rank_columns(columns, rankings);
    Table table{"ended", message("Arrangements that ended"), std::move(columns)};
    const auto places = ranks(rankings);
    for (const Fate& fate : what.ends) {
        const auto at =
            std::lower_bound(cases.arrangements.begin(), cases.arrangements.end(), fate.which);
        const bool is_case = at != cases.arrangements.end() && *at == fate.which;
        std::vector<Cell> row{to_string(fate.event.date), term(fate.event.what),
                              source.arrangements().code[fate.event.arrangement],
                              std::string{source.name(then.versions()[fate.which])},
                              fate.event.after};
        add_ranks(row, places,
                  is_case ? std::optional{static_cast<std::size_t>(at - cases.arrangements.begin())}
                          : std::nullopt);
        table.add(std::move(row));
    }
    return table;
}

Table exits_table(const Network& then, const Happened& what, const std::vector<Ranking>& rankings)
{
    const Register& source = then.source();
    std::vector<TableColumn> columns{
        {"date", message("date"), "", message("The first day without it.")},
        {"code", message("code"), "", message("Of the arrangement.")},
        {"name", message("name"), "", message("What it is called in the version without it.")},
        {"participant", message("participant"), "", message("Code of the one that left.")},
        {"participant_name", message("who left"), "", message("Its name.")}};
    add_rank_columns(columns, rankings);
    Table table{"exits", message("Municipalities that left"), std::move(columns)};
    const auto places = ranks(rankings);
    const Organisations& all = source.organisations();
    for (const Fate& fate : what.exits) {
        std::vector<Cell> row{to_string(fate.event.date),
                              source.arrangements().code[fate.event.arrangement],
                              std::string{source.name(fate.event.version)},
                              all.code[*fate.event.participant], all.name[*fate.event.participant]};
        add_ranks(row, places, fate.which);
        table.add(std::move(row));
    }
    return table;
}

Table empty_scores()
{
    return {
        "scores",
        message("How well it could have been told"),
        {outcome_column(),
         {"ranking", message("ranking"), "",
          message(
              "Who is thought to go first: with few municipalities or inhabitants (of a "
              "participation: its own), with a light form, the young (by accession), the not "
              "obligatory; where those who take part meet little in other arrangements (of a "
              "participation: the municipality, against the mean of all); where the largest has "
              "a large share of the inhabitants (of a participation: a small share); where "
              "there were changes before; and ours together, the mean of those last four ranks "
              "with equal weights.")},
         {"is_baseline", message("baseline"), "", message("A single figure that anyone has.")},
         {"cases", message("cases"), "count", message("Who was ranked.")},
         {"events", message("events"), "count", message("To how many of them it happened.")},
         {"unknown", message("unknown"), "count",
          message("Cases of which the ranking does not know enough: they stand in the middle.")},
         {"auc", message("AUC"), "share",
          message("The chance that one to which it happened was ranked above one to which it did "
                  "not; one half is a coin, less than that the wrong direction. Hanley & McNeil, "
                  "Radiology 143 (1982) 29.")},
         band_column("low", message("low")),
         band_column("high", message("high"))}};
}

Table empty_differences()
{
    return {"differences",
            message("How much better than a single figure"),
            {outcome_column(),
             {"ranking", message("ranking"), "", message("As in the table of scores.")},
             {"against", message("against"), "", message("The baseline.")},
             {"difference", message("difference"), "share",
              message("The AUC of the ranking less that of the baseline, on the same cases. Only a "
                      "band that does not hold 0 tells them apart.")},
             band_column("low", message("low")),
             band_column("high", message("high"))}};
}

void add(
    Table& scores, Table& differences, Happening outcome, const Trial& trial, const Scores& found)
{
    const std::int64_t events = std::count(trial.is_event.begin(), trial.is_event.end(), true);
    for (std::size_t i = 0; i < trial.rankings.size(); ++i) {
        const Ranking& ranking = trial.rankings[i];
        const Term name{ranking.name, ranking.label};
        scores.add({term(outcome), name,
                    ranking.is_baseline ? Term{"yes", text("yes")} : Term{"no", text("no")},
                    whole(trial.is_event.size()), events, unknown(ranking),
                    shown(found.auc[i].value), shown(found.auc[i].low), shown(found.auc[i].high)});
        std::size_t baseline = 0;
        for (const Ranking& other : trial.rankings) {
            if (other.is_baseline && !ranking.is_baseline) {
                const Estimate& beats = found.beats[i][baseline];
                differences.add({term(outcome), name, Term{other.name, other.label},
                                 shown(beats.value), shown(beats.low), shown(beats.high)});
            }
            baseline += other.is_baseline ? 1U : 0U;
        }
    }
}

} // namespace noaber::hindsight
