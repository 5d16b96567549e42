#include "history/ending.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace noaber::history {

namespace {

using Members = std::vector<OrganisationId>;

bool is_municipality(const Register& source, OrganisationId id)
{
    return source.organisations().kind[id] == OrganisationKind::municipality;
}

/// Who the listed ones are on a day, in order, each once.
Members resolved(const Register& source, const Members& listed, Date day)
{
    std::set<OrganisationId> result;
    for (const OrganisationId one : listed) {
        result.insert(source.resolved(one, day));
    }
    return {result.begin(), result.end()};
}

/// An arrangement as it ended or began on a day.
struct Party {
    ArrangementId arrangement;
    VersionId version;
    Members members; ///< As they are on that day.
};

/// An arrangement that takes over, seen from one that ended.
struct Successor {
    bool has_other_body = true;
    std::size_t members = 0;
    VersionId version;
    std::size_t predecessors = 0;

    friend bool operator<(const Successor& a, const Successor& b)
    {
        return std::tie(a.has_other_body, a.members, a.version) <
               std::tie(b.has_other_body, b.members, b.version);
    }
};

/// What ended and began on one day.
struct Day {
    std::vector<Party> ended;
    std::vector<Party> begun;
};

bool same_body(const Register& source, const Party& a, const Party& b)
{
    const auto body = source.versions().body[a.version];
    return body && body == source.versions().body[b.version];
}

bool lies_in(const Party& ended, const Party& begun)
{
    return !ended.members.empty() && std::includes(begun.members.begin(), begun.members.end(),
                                                   ended.members.begin(), ended.members.end());
}

/// Those of the ended that `begun` takes over: with its body, or wholly among its participants; but
/// only when most of those come from them.
std::vector<const Party*> predecessors(const Register& source, const Day& day, const Party& begun)
{
    std::vector<const Party*> result;
    std::set<OrganisationId> from_them;
    bool has_its_body = false;
    for (const Party& ended : day.ended) {
        const bool same = same_body(source, ended, begun);
        if (same || lies_in(ended, begun)) {
            result.push_back(&ended);
            from_them.insert(ended.members.begin(), ended.members.end());
            has_its_body = has_its_body || same;
        }
    }
    const bool most = 2 * from_them.size() > begun.members.size();
    return most || has_its_body ? result : std::vector<const Party*>{};
}

/// The nearest successor of each arrangement that has one: that with its body, else the smallest.
std::map<ArrangementId, Successor> successors(const Register& source,
                                              const std::map<Date, Day>& days)
{
    std::map<ArrangementId, Successor> result;
    for (const auto& [date, day] : days) {
        for (const Party& begun : day.begun) {
            const auto before = predecessors(source, day, begun);
            for (const Party* ended : before) {
                const Successor found{!same_body(source, *ended, begun), begun.members.size(),
                                      begun.version, before.size()};
                const auto [at, is_first] = result.try_emplace(ended->arrangement, found);
                at->second = is_first ? found : std::min(at->second, found);
            }
        }
    }
    return result;
}

std::map<Date, Day> days_of(const Register& source, const Lives& all)
{
    std::map<Date, Day> result;
    for (const ArrangementId id : source.arrangements().ids()) {
        const auto& states = all.states[id.position()];
        if (!states.empty()) {
            const State& first = states.front();
            result[first.since].begun.push_back(
                {id, *first.version, resolved(source, first.members, first.since)});
        }
    }
    for (const auto& [id, date] : all.ends) {
        const State& last = all.states[id.position()].back();
        result[date].ended.push_back({id, *last.version, resolved(source, last.members, date)});
    }
    return result;
}

/// Whether a merger made the municipality after a day.
bool made_by_merger_after(const Register& source, OrganisationId municipality, Date day)
{
    const std::string& code = source.organisations().code[municipality];
    return std::any_of(source.mergers().begin(), source.mergers().end(), [&](const Merger& merger) {
        return merger.new_code == code && merger.date > day;
    });
}

/// The heir, where mergers left fewer of those listed, or one municipality that they made since the
/// arrangement began.
std::optional<OrganisationId>
merged_into(const Register& source, ArrangementId arrangement, const State& last, Date day)
{
    const Members now = resolved(source, last.members, day);
    Members municipal;
    std::copy_if(now.begin(), now.end(), std::back_inserter(municipal),
                 [&](OrganisationId one) { return is_municipality(source, one); });
    if (now.size() < last.members.size()) {
        for (const OrganisationId one : last.members) {
            if (const OrganisationId heir = source.resolved(one, day); heir != one) {
                return heir;
            }
        }
    }
    const auto begun = first_day(source, arrangement);
    const bool is_left_alone =
        municipal.size() == 1 && begun && made_by_merger_after(source, municipal.front(), *begun);
    return is_left_alone ? std::optional{municipal.front()} : std::nullopt;
}

Ending ending(const Register& source,
              ArrangementId arrangement,
              const State& last,
              Date day,
              const std::map<ArrangementId, Successor>& successors)
{
    if (const auto heir = merged_into(source, arrangement, last, day)) {
        return {Happening::municipal_merger, source.organisations().name[*heir]};
    }
    const auto next = successors.find(arrangement);
    if (next != successors.end()) {
        const bool alone = next->second.predecessors == 1;
        return {alone ? Happening::continued : Happening::absorbed,
                std::string{source.name(next->second.version)}};
    }
    const bool municipal =
        std::any_of(last.members.begin(), last.members.end(),
                    [&](OrganisationId one) { return is_municipality(source, one); });
    return {municipal ? Happening::end : Happening::end_of_others};
}

} // namespace

Lives lives(const Register& source)
{
    Lives result;
    for (const ArrangementId arrangement : source.arrangements().ids()) {
        auto& states = result.states.emplace_back();
        std::optional<Date> end;
        for (State& state : timeline(source, arrangement)) {
            if (state.version) {
                states.push_back(std::move(state));
                end.reset(); // what begins again had a gap between its versions, and no end
            } else if (!states.empty()) {
                end = state.since;
            }
        }
        if (end) {
            result.ends[arrangement] = *end;
        }
    }
    return result;
}

std::map<ArrangementId, Ending> endings(const Register& source, const Lives& all)
{
    const auto next = successors(source, days_of(source, all));
    std::map<ArrangementId, Ending> result;
    for (const auto& [arrangement, day] : all.ends) {
        const State& last = all.states[arrangement.position()].back();
        result[arrangement] = ending(source, arrangement, last, day, next);
    }
    return result;
}

std::optional<Date> first_day(const Register& source, ArrangementId arrangement)
{
    std::optional<Date> result;
    const auto reach = [&result](std::optional<Date> day) {
        if (day && (!result || *day < *result)) {
            result = day;
        }
    };
    for (const VersionId version : source.versions_of(arrangement)) {
        reach(source.versions().from[version]);
        for (const ParticipationId id : source.participations_of(version)) {
            reach(source.participations().joined[id]);
        }
    }
    return result;
}

} // namespace noaber::history
