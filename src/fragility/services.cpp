#include "fragility/services.hpp"

#include "fragility/resolved.hpp"

#include <algorithm>
#include <set>

namespace noaber {

namespace {

/// Themes of an arrangement, each once; one that has none does something unknown.
std::size_t theme_count(const std::vector<std::string>& domains)
{
    std::set<std::string_view> themes;
    for (const std::string& domain : domains) {
        themes.insert(theme(domain));
    }
    return std::max<std::size_t>(themes.size(), 1);
}

} // namespace

Supply::Supply(const Network& network)
    : m_network{&network}, m_stands_for{network.source().services().size() == 0}
{
    const Register& source = network.source();
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        const VersionId version = network.versions()[i];
        m_arrangement_of[source.versions().code[version]] = i;
        if (const auto body = source.versions().body[version]) {
            m_arrangement_of[source.organisations().code[*body]] = i;
        }
    }
    for (std::size_t i = 0; i < network.versions().size(); ++i) { // its own code wins
        const ArrangementId id = source.versions().arrangement[network.versions()[i]];
        m_arrangement_of[source.arrangements().code[id]] = i;
    }
    if (m_stands_for) {
        add_themes();
    } else {
        add_registered();
    }
}

Supply::Provider Supply::provider(const std::string& code) const
{
    const auto arrangement = m_arrangement_of.find(code);
    if (arrangement != m_arrangement_of.end()) {
        return {.arrangement = arrangement->second};
    }
    const auto organisation = m_network->source().organisation(code);
    return organisation ? Provider{.organisation = resolved(*m_network, *organisation)}
                        : Provider{};
}

void Supply::add_registered()
{
    const Services& all = m_network->source().services();
    for (const ServiceId id : all.ids()) {
        const Service service{resolved(*m_network, all.recipient[id]), provider(all.provider[id]),
                              !all.substitute[id].empty(), provider(all.substitute[id])};
        if (service.provider.arrangement) {
            m_by_arrangement[*service.provider.arrangement].push_back(service);
        } else if (service.provider.organisation) {
            m_by_organisation[*service.provider.organisation].push_back(service);
        }
    }
}

void Supply::add_themes()
{
    const Organisations& organisations = m_network->source().organisations();
    for (std::size_t i = 0; i < m_network->versions().size(); ++i) {
        const std::size_t themes = theme_count(m_network->facts(i).domains.value);
        for (const Network::Tie& tie : m_network->ties(i)) {
            if (organisations.kind[tie.organisation] == OrganisationKind::municipality) {
                const Service service{tie.organisation, {.arrangement = i}};
                m_by_arrangement[i].insert(m_by_arrangement[i].end(), themes, service);
            }
        }
    }
}

bool Supply::fails(const Provider& provider, const Failure& failure)
{
    if (provider.arrangement) {
        const auto& gone = failure.arrangements;
        return std::find(gone.begin(), gone.end(), *provider.arrangement) != gone.end();
    }
    return provider.organisation && provider.organisation == failure.organisation;
}

std::int64_t Supply::count(const std::vector<Service>& all, const Failure& failure)
{
    return std::count_if(all.begin(), all.end(), [&failure](const Service& service) {
        const bool for_others = service.recipient != failure.organisation;
        const bool replaced = service.has_substitute && !fails(service.substitute, failure);
        return for_others && !replaced;
    });
}

std::int64_t Supply::orphaned(const Failure& failure) const
{
    std::int64_t result = 0;
    for (const std::size_t arrangement : failure.arrangements) {
        const auto found = m_by_arrangement.find(arrangement);
        result += found != m_by_arrangement.end() ? count(found->second, failure) : 0;
    }
    if (failure.organisation) {
        const auto found = m_by_organisation.find(*failure.organisation);
        result += found != m_by_organisation.end() ? count(found->second, failure) : 0;
    }
    return result;
}

} // namespace noaber
