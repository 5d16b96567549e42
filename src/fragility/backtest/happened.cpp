#include "fragility/backtest/happened.hpp"

#include <algorithm>
#include <map>

namespace noaber::hindsight {

namespace {

/// Participations of municipalities in a version, as listed.
std::size_t listed(const Network& network, VersionId version)
{
    const Register& source = network.source();
    const Participations& all = source.participations();
    std::size_t result = 0;
    for (const ParticipationId id : source.participations_of(version)) {
        const bool held =
            source.versioned() || within(*network.date(), all.joined[id], all.left[id]);
        const OrganisationId now = network.resolved(all.organisation[id]);
        const bool municipal = source.organisations().kind[now] == OrganisationKind::municipality;
        result += held && municipal ? 1U : 0U;
    }
    return result;
}

using Seat = std::pair<std::size_t, OrganisationId>; ///< A municipality in an arrangement.

/// Takes out those who came back after they left; how many they are.
std::size_t remove_returned(const Cases& cases,
                            std::vector<Fate>& exits,
                            const std::map<Seat, Date>& last_entry)
{
    return std::erase_if(exits, [&](const Fate& fate) {
        const Member& member = cases.members[fate.which];
        const auto entry = last_entry.find({member.arrangement, member.organisation});
        return entry != last_entry.end() && entry->second > fate.event.date;
    });
}

} // namespace

Happened happened(const Network& then, const Cases& cases, Date until)
{
    const Register& source = then.source();
    Happened result;
    std::map<ArrangementId, std::size_t> position;
    for (std::size_t i = 0; i < then.versions().size(); ++i) {
        position[source.versions().arrangement[then.versions()[i]]] = i;
        result.listed += listed(then, then.versions()[i]);
    }
    std::map<Seat, Date> last_entry;
    std::map<Seat, std::size_t> member;
    for (std::size_t i = 0; i < cases.members.size(); ++i) {
        member[{cases.members[i].arrangement, cases.members[i].organisation}] = i;
    }
    for (Event& event : events(source, *then.date(), until)) {
        const auto at = position.find(event.arrangement);
        if (at == position.end()) {
            continue;
        }
        if (event.what == Happening::entry) {
            last_entry[{at->second, then.resolved(*event.participant)}] = event.date;
        } else if (is_end(event.what)) {
            result.ends.push_back({std::move(event), at->second});
        } else if (event.what == Happening::exit || event.what == Happening::exit_by_merger) {
            const auto found = member.find({at->second, then.resolved(*event.participant)});
            if (found != member.end()) {
                auto& exits = event.what == Happening::exit ? result.exits : result.exits_by_merger;
                exits.push_back({std::move(event), found->second});
            }
        }
    }
    result.returned = remove_returned(cases, result.exits, last_entry);
    return result;
}

} // namespace noaber::hindsight
