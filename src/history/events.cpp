#include "history/ending.hpp"

#include <noaber/history/events.hpp>
#include <noaber/model/network.hpp>

#include <algorithm>
#include <tuple>

namespace noaber {

namespace {

using history::Heirs;
using history::State;

Cell name_of(const Register& source, OrganisationId organisation)
{
    return source.organisations().name[organisation];
}

/// Reads the events of one arrangement after another from their timelines.
class Chronicle {
public:
    explicit Chronicle(const Register& source)
        : m_source{source}, m_heirs{source}, m_lives{history::lives(source)}
    {}

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
        }
        end();
        return std::move(m_events);
    }

private:
    const std::vector<State>& states_of(ArrangementId arrangement) const
    {
        return m_lives.states[arrangement.position()];
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
            const auto heirs = m_source.heirs(one);
            add(event, heirs.empty() ? Happening::exit : Happening::exit_by_merger, one,
                heirs.empty() ? Missing::not_applicable : name_of(m_source, heirs.front().heir));
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
        add_other(event, Happening::host, facts(before).host.value, facts(after).host.value);
        const Scope old_scope = facts(before).scope.value;
        const Scope new_scope = facts(after).scope.value;
        const bool both_known = old_scope != Scope::unknown && new_scope != Scope::unknown;
        if (both_known && old_scope != new_scope) {
            add(event, Happening::scope, term(old_scope), term(new_scope));
        }
    }

    ArrangementFacts facts(const State& state) const
    {
        return facts_of(m_source, *state.version, state.since);
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

    void end()
    {
        for (const auto& [arrangement, ending] : history::endings(m_source, m_lives)) {
            const VersionId last = *states_of(arrangement).back().version;
            m_events.push_back({.date = m_lives.ends.at(arrangement),
                                .what = ending.what,
                                .arrangement = arrangement,
                                .version = last,
                                .after = ending.after});
        }
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
    history::Lives m_lives;
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
