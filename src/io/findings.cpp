#include "io/findings.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace noaber {

namespace {

/// Whether a participation counts on the network's date: in a versioned register the version says.
bool counts(const Network& network, ParticipationId id)
{
    const Participations& all = network.source().participations();
    return network.source().versioned() || !network.date() ||
           within(*network.date(), all.joined[id], all.left[id]);
}

} // namespace

std::span<const Word<Severity>> words(Severity)
{
    using enum Severity;
    static constexpr std::array all{
        Word{error, "error", text("error")},
        Word{warning, "warning", text("warning")},
        Word{note, "note", text("note")},
    };
    return all;
}

std::vector<Listing> listings(const Network& network)
{
    std::vector<Listing> result;
    for (const VersionId version : network.versions()) {
        for (const ParticipationId id : network.source().participations_of(version)) {
            if (counts(network, id)) {
                result.push_back({version, id, network.source().participations().organisation[id]});
            }
        }
    }
    return result;
}

std::vector<Involvement> involvements(const Network& network)
{
    std::map<OrganisationId, std::size_t> counted;
    for (const Listing& listing : listings(network)) {
        ++counted[listing.organisation];
    }
    std::vector<Involvement> result;
    for (const auto& [organisation, arrangements] : counted) {
        result.push_back({organisation, arrangements});
    }
    return result;
}

bool is_empty_period(const Versions& versions, VersionId version)
{
    return versions.from[version] && versions.until[version] &&
           *versions.until[version] <= *versions.from[version];
}

std::vector<Succeeding> succeeding_versions(const Register& source)
{
    std::vector<Succeeding> result;
    for (const ArrangementId arrangement : source.arrangements().ids()) {
        std::optional<VersionId> last;
        for (const VersionId version : source.versions_of(arrangement)) {
            if (is_empty_period(source.versions(), version)) {
                continue;
            }
            if (last) {
                result.push_back({*last, version});
            }
            last = version;
        }
    }
    return result;
}

std::vector<Finding> sorted(std::vector<Finding> findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.subject < b.subject; });
    return findings;
}

} // namespace noaber
