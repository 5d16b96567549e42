#include "history/timeline.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace noaber::history {

namespace {

/// Days on which something of an arrangement may change, in order; the first is `ever`.
std::set<Date> days(const Register& source, ArrangementId arrangement)
{
    std::set<Date> result{ever};
    const auto add = [&result](std::optional<Date> day) {
        if (day) {
            result.insert(*day);
        }
    };
    for (const VersionId version : source.versions_of(arrangement)) {
        add(source.versions().from[version]);
        add(source.versions().until[version]);
        if (!source.versioned()) {
            for (const ParticipationId id : source.participations_of(version)) {
                add(source.participations().joined[id]);
                add(source.participations().left[id]);
            }
        }
    }
    return result;
}

std::optional<VersionId> in_force(const Register& source, ArrangementId arrangement, Date day)
{
    std::optional<VersionId> last;
    for (const VersionId version : source.versions_of(arrangement)) {
        if (within(day, source.versions().from[version], source.versions().until[version])) {
            last = version;
        }
    }
    return last;
}

std::vector<OrganisationId> members(const Register& source, VersionId version, Date day)
{
    const Participations& all = source.participations();
    std::vector<OrganisationId> result;
    for (const ParticipationId id : source.participations_of(version)) {
        if (source.versioned() || within(day, all.joined[id], all.left[id])) {
            result.push_back(all.organisation[id]);
        }
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

} // namespace

std::vector<State> timeline(const Register& source, ArrangementId arrangement)
{
    std::vector<State> result;
    for (const Date day : days(source, arrangement)) {
        State state{day, in_force(source, arrangement, day), {}};
        if (state.version) {
            state.members = members(source, *state.version, day);
        }
        if (result.empty() || !state.same_as(result.back())) {
            result.push_back(std::move(state));
        }
    }
    return result;
}

Heirs::Heirs(const Register& source) : m_heirs(source.organisations().size())
{
    for (const OrganisationId organisation : source.organisations().ids()) {
        std::set<OrganisationId> seen;
        std::vector<OrganisationId> waiting{organisation};
        auto& last = m_heirs[organisation.position()];
        while (!waiting.empty()) {
            const OrganisationId next = waiting.back();
            waiting.pop_back();
            if (!seen.insert(next).second) {
                continue; // a table that goes in circles comes to an end too
            }
            for (const Succession& step : source.heirs(next)) {
                waiting.push_back(step.heir);
            }
            if (source.heirs(next).empty()) {
                last.push_back(next);
            }
        }
        std::sort(last.begin(), last.end());
    }
}

std::vector<OrganisationId>
Heirs::without_heir_among(const std::vector<OrganisationId>& some,
                          const std::vector<OrganisationId>& others) const
{
    std::set<OrganisationId> there;
    for (const OrganisationId other : others) {
        there.insert(of(other).begin(), of(other).end());
    }
    std::vector<OrganisationId> result;
    std::copy_if(some.begin(), some.end(), std::back_inserter(result), [&](OrganisationId one) {
        return std::none_of(of(one).begin(), of(one).end(),
                            [&there](OrganisationId heir) { return there.contains(heir); });
    });
    return result;
}

} // namespace noaber::history
