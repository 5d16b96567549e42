#include "history/timeline.hpp"

#include <noaber/history/events.hpp>
#include <noaber/model/network.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace noaber {

namespace {

using history::Heirs;
using history::State;

Cell name_of(const Register& source, OrganisationId organisation)
{
    return source.organisations().name[organisation];
}

/// Who the listed ones are on a day, in order, each once.
std::vector<OrganisationId>
resolved(const Register& source, const std::vector<OrganisationId>& listed, Date day)
{
    std::vector<OrganisationId> result;
    for (const OrganisationId one : listed) {
        result.push_back(source.resolved(one, day));
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

/// Reads the events of one arrangement after another from their timelines.
class Chronicle {
public:
    explicit Chronicle(const Register& source) : m_source{source}, m_heirs{source}
    {
        for (const ArrangementId arrangement : source.arrangements().ids()) {
            auto& states = m_states.emplace_back();
            for (State& state : history::timeline(source, arrangement)) {
                if (state.version) {
                    states.push_back(std::move(state));
                } else if (!states.empty()) {
                    m_ends[arrangement] = state.since;
                }
            }
            if (!states.empty()) {
                m_begun[states.front().since].push_back(arrangement);
                forget_gap(arrangement);
            }
        }
    }

    std::vector<Event> events() &&
    {
        for (const ArrangementId arrangement : m_source.arrangements().ids()) {
            const auto& states = states_of(arrangement);
            if (states.empty()) {
                continue;
            }
            begin(arrangement);
            for (std::size_t i = 1; i < states.size(); ++i) {
                change(arrangement, states[i - 1], states[i]);
            }
            end(arrangement);
        }
        return std::move(m_events);
    }

private:
    const std::vector<State>& states_of(ArrangementId arrangement) const
    {
        return m_states[arrangement.position()];
    }

    /// What begins again after its end had a gap between its versions.
    void forget_gap(ArrangementId arrangement)
    {
        const auto end = m_ends.find(arrangement);
        if (end != m_ends.end() && end->second < states_of(arrangement).back().since) {
            m_ends.erase(end);
        }
    }

    void begin(ArrangementId arrangement)
    {
        const State& first = states_of(arrangement).front();
        if (first.since == history::ever) {
            return;
        }
        const auto joined = earliest_joined(*first.version);
        const bool earlier = joined && *joined < first.since;
        Event event{first.since, earlier ? Happening::first_registered : Happening::start,
                    arrangement, *first.version};
        if (earlier) {
            event.before = to_string(*joined);
        }
        m_events.push_back(std::move(event));
    }

    std::optional<Date> earliest_joined(VersionId version) const
    {
        std::optional<Date> earliest;
        for (const ParticipationId id : m_source.participations_of(version)) {
            const auto joined = m_source.participations().joined[id];
            if (joined && (!earliest || *joined < *earliest)) {
                earliest = joined;
            }
        }
        return earliest;
    }

    void change(ArrangementId arrangement, const State& before, const State& after)
    {
        const Event event{after.since, Happening::entry, arrangement, *after.version};
        for (const OrganisationId one : m_heirs.without_heir_among(after.members, before.members)) {
            add(event, Happening::entry, one);
        }
        for (const OrganisationId one : m_heirs.without_heir_among(before.members, after.members)) {
            const OrganisationId now = m_source.resolved(one, after.since);
            const bool merged = now != one;
            add(event, merged ? Happening::exit_by_merger : Happening::exit, one,
                merged ? name_of(m_source, now) : Missing::not_applicable);
        }
        change_of_terms(event, before, after);
    }

    void change_of_terms(const Event& event, const State& before, const State& after)
    {
        const Versions& versions = m_source.versions();
        const LegalForm old_form = versions.form[*before.version];
        const LegalForm new_form = versions.form[*after.version];
        if (old_form != new_form) {
            add(event, Happening::form, term(old_form), term(new_form));
        }
        add_other(event, Happening::body, versions.body[*before.version],
                  versions.body[*after.version]);
        add_other(event, Happening::host, host(before), host(after));
    }

    std::optional<OrganisationId> host(const State& state) const
    {
        return facts_of(m_source, *state.version, state.since).host.value;
    }

    /// An event when both are known and one did not become the other by a merger.
    void add_other(const Event& event,
                   Happening what,
                   std::optional<OrganisationId> before,
                   std::optional<OrganisationId> after)
    {
        if (before && after && !m_heirs.without_heir_among({*before}, {*after}).empty()) {
            add(event, what, name_of(m_source, *before), name_of(m_source, *after));
        }
    }

    void end(ArrangementId arrangement)
    {
        const auto found = m_ends.find(arrangement);
        if (found == m_ends.end()) {
            return;
        }
        const Date day = found->second;
        const State& last = states_of(arrangement).back();
        const auto now = resolved(m_source, last.members, day);
        const Event event{day, Happening::end, arrangement, *last.version};
        if (now.size() == 1 && last.members.size() > 1) {
            add(event, Happening::municipal_merger, Missing::not_applicable,
                name_of(m_source, now.front()));
        } else if (const auto next = continuation(last, now, day)) {
            add(event, Happening::continued, Missing::not_applicable,
                std::string{m_source.name(*next)});
        } else {
            m_events.push_back(event);
        }
    }

    /// The first version of an arrangement that begins on the day, with the same body or the same
    /// participants.
    std::optional<VersionId>
    continuation(const State& last, const std::vector<OrganisationId>& now, Date day) const
    {
        const auto begun = m_begun.find(day);
        if (begun == m_begun.end()) {
            return std::nullopt;
        }
        const auto body = m_source.versions().body[*last.version];
        for (const ArrangementId arrangement : begun->second) {
            const State& first = states_of(arrangement).front();
            const bool same_body = body && body == m_source.versions().body[*first.version];
            if (same_body || (!now.empty() && now == resolved(m_source, first.members, day))) {
                return first.version;
            }
        }
        return std::nullopt;
    }

    void add(Event event,
             Happening what,
             OrganisationId participant,
             Cell after = Missing::not_applicable)
    {
        event.what = what;
        event.participant = participant;
        event.after = std::move(after);
        m_events.push_back(std::move(event));
    }

    void add(Event event, Happening what, Cell before, Cell after)
    {
        event.what = what;
        event.before = std::move(before);
        event.after = std::move(after);
        m_events.push_back(std::move(event));
    }

    const Register& m_source;
    Heirs m_heirs;
    std::vector<std::vector<State>> m_states; ///< In force, by arrangement.
    std::map<ArrangementId, Date> m_ends;     ///< After which nothing was in force.
    std::map<Date, std::vector<ArrangementId>> m_begun;
    std::vector<Event> m_events;
};

} // namespace

std::vector<Event> events(const Register& source, Date from, Date to)
{
    std::vector<Event> result = Chronicle{source}.events();
    std::erase_if(result,
                  [&](const Event& event) { return event.date <= from || event.date > to; });
    std::stable_sort(result.begin(), result.end(), [](const Event& a, const Event& b) {
        return std::tie(a.date, a.arrangement, a.what, a.participant) <
               std::tie(b.date, b.arrangement, b.what, b.participant);
    });
    return result;
}

bool concerns(const Register& source, const Event& event, OrganisationId organisation)
{
    const auto is_it = [&](OrganisationId listed) {
        return listed == organisation || source.resolved(listed, event.date) == organisation;
    };
    if (event.participant) {
        return is_it(*event.participant);
    }
    for (const ParticipationId id : source.participations_of(event.version)) {
        if (is_it(source.participations().organisation[id])) {
            return true;
        }
    }
    return false;
}

} // namespace noaber
