#include "fragility/backtest/auc.hpp"
#include "fragility/backtest/happened.hpp"
#include "fragility/backtest/score.hpp"
#include "fragility/backtest/tables.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>
#include <map>

namespace noaber {

namespace {

using hindsight::Cases;
using hindsight::Fate;
using hindsight::Happened;
using hindsight::Ranking;
using hindsight::Trial;

/// The last day that counts.
Date last_day(const Network& then, const BacktestOptions& options)
{
    const auto at = then.date();
    const auto until = options.until ? options.until : then.source().date();
    if (!at || !until) {
        throw Error{Fault::usage, message("no day to look back from, expected a date")};
    }
    if (*until <= *at) {
        throw Error{Fault::usage, message("{} up to {}, expected a later day", to_string(*at),
                                          to_string(*until))};
    }
    return *until;
}

void require_sound(const BacktestOptions& options)
{
    constexpr std::size_t most = 1'000'000;
    if (options.resamples == 0 || options.resamples > most) {
        throw Error{Fault::usage,
                    message("{} resamples, expected 1 to {}", options.resamples, most)};
    }
}

/// The rankings of some of the cases only.
std::vector<Ranking> of_some(std::vector<Ranking> all, const std::vector<std::size_t>& some)
{
    for (Ranking& each : all) {
        std::vector<std::optional<double>> scores;
        for (const std::size_t i : some) {
            scores.push_back(each.scores[i]);
        }
        each.scores = std::move(scores);
    }
    return all;
}

/// Arrangements that were dissolved, among those that were or are still there.
Trial ends_trial(const Network& then, const Cases& cases, const Happened& what)
{
    std::map<std::size_t, Happening> ended;
    for (const Fate& fate : what.ends) {
        ended[fate.which] = fate.event.what;
    }
    Trial result;
    std::vector<std::size_t> some;
    for (std::size_t i = 0; i < cases.arrangements.size(); ++i) {
        const auto end = ended.find(cases.arrangements[i]);
        if (end == ended.end() || end->second == Happening::end) {
            some.push_back(i);
            result.is_event.push_back(end != ended.end());
            result.cluster.push_back(result.clusters++);
        }
    }
    result.rankings = of_some(arrangement_rankings(then, cases), some);
    return result;
}

/// Municipalities that left, among all that took part.
Trial exits_trial(const Network& then, const Cases& cases, const Happened& what)
{
    Trial result;
    result.rankings = member_rankings(then, cases);
    result.is_event.resize(cases.members.size());
    for (const Fate& fate : what.exits) {
        result.is_event[fate.which] = true;
    }
    for (std::size_t i = 0; i < cases.members.size(); ++i) {
        const bool is_next =
            i > 0 && cases.members[i].arrangement != cases.members[i - 1].arrangement;
        result.clusters += i == 0 || is_next ? 1U : 0U;
        result.cluster.push_back(result.clusters - 1);
    }
    return result;
}

/// What a reader must know: how much of then is told by what was written down later.
std::vector<Message> caveats(const Network& then, const Cases& cases, const Happened& what)
{
    const Organisations& all = then.source().organisations();
    std::size_t early = 0;
    std::size_t uncounted = 0;
    for (const hindsight::Member& member : cases.members) {
        early += then.in_being(member.organisation) ? 0U : 1U;
        uncounted += all.inhabitants[member.organisation] ? 0U : 1U;
    }
    std::vector<Message> result{
        message("inhabitants are those of the source's own date, not of the day")};
    if (uncounted > 0) {
        result.push_back(counted(
            uncounted, "the inhabitants of {} participant are not known: it stands in the middle",
            "the inhabitants of {} participants are not known: they stand in the middle"));
    }
    if (early > 0) {
        result.push_back(
            counted(early, "{} participation names a municipality that was not in being on the day",
                    "{} participations name a municipality that was not in being on the day"));
    }
    if (what.returned > 0) {
        result.push_back(counted(what.returned, "{} municipality left and came back: no exit",
                                 "{} municipalities left and came back: no exits"));
    }
    const auto complete = then.source().complete_from();
    if (complete && *then.date() < *complete) {
        result.push_back(message("before {} the source was still being filled: what began unseen "
                                 "is not among the cases",
                                 to_string(*complete)));
    }
    return result;
}

} // namespace

Backtest backtest(const Network& then, const BacktestOptions& options)
{
    require_sound(options);
    const Date until = last_day(then, options);
    const Cases cases = hindsight::cases_of(then);
    const Happened what = hindsight::happened(then, cases, until);
    const Trial ends = ends_trial(then, cases, what);
    const Trial exits = exits_trial(then, cases, what);
    const hindsight::Scores of_ends = hindsight::score(ends, options);
    const hindsight::Scores of_exits = hindsight::score(exits, options);

    Backtest result{hindsight::causes_table(then, what),
                    hindsight::empty_scores(),
                    hindsight::empty_differences(),
                    hindsight::ended_table(then, cases, what, arrangement_rankings(then, cases)),
                    hindsight::exits_table(then, what, exits.rankings),
                    caveats(then, cases, what)};
    hindsight::add(result.scores, result.differences, Happening::end, ends, of_ends);
    hindsight::add(result.scores, result.differences, Happening::exit, exits, of_exits);
    return result;
}

} // namespace noaber
