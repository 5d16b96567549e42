#include <noaber/fragility/failure.hpp>

#include <algorithm>
#include <map>

namespace noaber {

namespace {

bool is_municipality(const Network& network, OrganisationId id)
{
    return network.source().organisations().kind[id] == OrganisationKind::municipality;
}

/// By position in versions(): the vertex of each arrangement that the view kept.
std::vector<std::optional<Vertex>> arrangement_vertices(const Network& network,
                                                        const Incidence& view)
{
    std::vector<std::optional<Vertex>> result(network.versions().size());
    Vertex next = 0; // a view leaves out arrangements, and keeps the order of the others
    for (std::size_t i = 0; i < result.size() && next < view.arrangement_count(); ++i) {
        if (network.versions()[i] == view.arrangements[next]) {
            result[i] = view.participant_count() + next;
            ++next;
        }
    }
    return result;
}

/// The municipalities that host an arrangement.
std::vector<OrganisationId> hosts_of(const Network& network, std::size_t arrangement)
{
    std::vector<OrganisationId> result;
    const auto add = [&](OrganisationId id) {
        if (is_municipality(network, id) &&
            std::find(result.begin(), result.end(), id) == result.end()) {
            result.push_back(id);
        }
    };
    if (const auto& host = network.facts(arrangement).host.value) {
        add(*host);
    }
    for (const Network::Tie& tie : network.ties(arrangement)) {
        if (network.source().participations().role[tie.participation] == Role::host) {
            add(tie.organisation);
        }
    }
    return result;
}

std::map<OrganisationId, std::vector<std::size_t>> hosted(const Network& network)
{
    std::map<OrganisationId, std::vector<std::size_t>> result;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        for (const OrganisationId host : hosts_of(network, i)) {
            result[host].push_back(i);
        }
    }
    return result;
}

std::optional<Vertex> vertex_of(const Incidence& view, OrganisationId id)
{
    const auto& all = view.participants;
    const auto at = std::lower_bound(all.begin(), all.end(), id);
    const bool found = at != all.end() && *at == id;
    return found ? std::optional{static_cast<Vertex>(at - all.begin())} : std::nullopt;
}

} // namespace

std::vector<Failure> failures(const Network& network, const Incidence& view)
{
    std::vector<Failure> result;
    const auto vertices = arrangement_vertices(network, view);
    for (std::size_t i = 0; i < vertices.size(); ++i) {
        if (vertices[i]) {
            result.push_back({FailureKind::arrangement, {}, {i}, {*vertices[i]}});
        }
    }
    for (auto& [host, arrangements] : hosted(network)) {
        Failure failure{FailureKind::host, host, arrangements, {}};
        if (const auto own = vertex_of(view, host)) {
            failure.vertices.push_back(*own);
        }
        for (const std::size_t i : arrangements) {
            if (vertices[i]) {
                failure.vertices.push_back(*vertices[i]);
            }
        }
        result.push_back(std::move(failure));
    }
    for (Vertex v = 0; v < view.participant_count(); ++v) {
        if (is_municipality(network, view.participants[v])) {
            result.push_back({FailureKind::municipality, view.participants[v], {}, {v}});
        }
    }
    return result;
}

} // namespace noaber
