#include "fragility/services.hpp"

#include <noaber/core/text.hpp>
#include <noaber/model/annotated.hpp>

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

/// Every theme of the network, each once.
std::size_t themes_of(const Network& network)
{
    std::vector<std::string> all;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        const auto& domains = network.facts(i).domains.value;
        all.insert(all.end(), domains.begin(), domains.end());
    }
    return theme_count(all);
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
        add_spare_staff();
    }
}

Supply::Provider Supply::provider(const std::string& code) const
{
    const auto arrangement = m_arrangement_of.find(code);
    if (arrangement != m_arrangement_of.end()) {
        return {.arrangement = arrangement->second};
    }
    const auto organisation = m_network->source().organisation(code);
    return organisation ? Provider{.organisation = m_network->resolved(*organisation)} : Provider{};
}

void Supply::add_registered()
{
    const Services& all = m_network->source().services();
    for (const ServiceId id : all.ids()) {
        const Service service{m_network->resolved(all.recipient[id]),
                              provider(all.provider[id]),
                              !all.substitute[id].empty(),
                              provider(all.substitute[id]),
                              all.staff_fte[id],
                              all.cost_eur[id]};
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
    const std::size_t all_themes = themes_of(*m_network);
    for (std::size_t i = 0; i < m_network->versions().size(); ++i) {
        const bool does_all = m_network->facts(i).scope.value == Scope::whole_organisation;
        const std::size_t themes =
            does_all ? all_themes : theme_count(m_network->facts(i).domains.value);
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

void Supply::add_spare_staff()
{
    const Annotations& all = m_network->source().annotations();
    for (const AnnotationId id : all.ids()) {
        const auto date = m_network->date();
        const bool holds = !date || within(*date, all.from[id], all.until[id]);
        const auto spare = parse_number(all.value[id]);
        if (holds && spare && all.field[id] == number_fact::spare_fte) {
            m_spare[provider(all.subject[id])] = *spare;
        }
    }
}

void Supply::move(const std::vector<Service>& all,
                  const Failure& failure,
                  Spare& spare,
                  Orphans& orphans) const
{
    for (const Service& service : all) {
        if (service.recipient == failure.organisation) {
            continue; // its own
        }
        const auto left = spare.find(service.substitute);
        const double needed = service.staff_fte.value_or(0);
        const bool fits = left == spare.end() || left->second >= needed;
        if (service.has_substitute && fits && !fails(service.substitute, failure)) {
            ++orphans.replaced;
            if (left != spare.end()) {
                left->second -= needed;
            }
        } else {
            ++orphans.services;
            ++orphans.services_of[service.recipient];
        }
    }
}

Supply::Orphans Supply::orphaned(const Failure& failure) const
{
    Orphans result;
    Spare spare = m_spare;
    for (const std::size_t arrangement : failure.arrangements) {
        const auto found = m_by_arrangement.find(arrangement);
        if (found != m_by_arrangement.end()) {
            move(found->second, failure, spare, result);
        }
    }
    if (failure.organisation) {
        const auto found = m_by_organisation.find(*failure.organisation);
        if (found != m_by_organisation.end()) {
            move(found->second, failure, spare, result);
        }
    }
    return result;
}

std::map<OrganisationId, std::vector<Supply::Service>> Supply::by_recipient() const
{
    std::map<OrganisationId, std::vector<Service>> result;
    const auto add = [&result](const auto& provided) {
        for (const auto& [provider, services] : provided) {
            for (const Service& service : services) {
                result[service.recipient].push_back(service);
            }
        }
    };
    add(m_by_arrangement);
    add(m_by_organisation);
    return result;
}

} // namespace noaber
