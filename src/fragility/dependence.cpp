#include "fragility/caveats.hpp"
#include "fragility/services.hpp"
#include "fragility/stake.hpp"

#include <noaber/fragility/fragility.hpp>

#include <algorithm>
#include <set>

namespace noaber {

namespace {

using Provider = Supply::Provider;
using Service = Supply::Service;

/// How much of something each provider has, as long as it is known of all.
class Shares {
public:
    void add(const Provider& provider, std::optional<double> amount)
    {
        m_known = m_known && amount.has_value();
        m_sum += amount.value_or(0);
        m_amounts[provider] += amount.value_or(0);
    }
    /// The largest share; nothing where one amount is not known or there is nothing.
    [[nodiscard]] std::optional<double> largest() const
    {
        return m_known && m_sum > 0 ? std::optional{m_amounts.at(*first()) / m_sum} : std::nullopt;
    }
    /// Who has the largest share; of equals the first.
    [[nodiscard]] std::optional<Provider> first() const
    {
        const auto most =
            std::max_element(m_amounts.begin(), m_amounts.end(),
                             [](const auto& a, const auto& b) { return a.second < b.second; });
        return most == m_amounts.end() ? std::nullopt : std::optional{most->first};
    }
    [[nodiscard]] std::size_t providers() const { return m_amounts.size(); }

private:
    bool m_known = true;
    double m_sum = 0;
    std::map<Provider, double> m_amounts;
};

/// What failures of providers and hosts do to each municipality.
class Losses {
public:
    Losses(const Network& network, const Supply& supply)
    {
        const Incidence everyone = incidence(network);
        for (const Failure& failure : failures(network, everyone)) {
            if (failure.kind == FailureKind::municipality) {
                continue;
            }
            for (const auto& [municipality, lost] : supply.orphaned(failure).services_of) {
                m_lost[municipality].push_back(lost);
            }
            add_host(failure);
        }
    }

    /// Services lost, by each failure that takes one.
    [[nodiscard]] std::vector<std::int64_t> of(OrganisationId municipality) const
    {
        const auto found = m_lost.find(municipality);
        return found == m_lost.end() ? std::vector<std::int64_t>{} : found->second;
    }

    /// Who hosts an arrangement, by position in versions().
    [[nodiscard]] std::vector<OrganisationId> hosts_of(std::size_t arrangement) const
    {
        const auto found = m_hosts.find(arrangement);
        return found == m_hosts.end() ? std::vector<OrganisationId>{} : found->second;
    }

private:
    void add_host(const Failure& failure)
    {
        if (failure.kind == FailureKind::host) {
            for (const std::size_t arrangement : failure.arrangements) {
                m_hosts[arrangement].push_back(*failure.organisation);
            }
        }
    }

    std::map<OrganisationId, std::vector<std::int64_t>> m_lost;
    std::map<std::size_t, std::vector<OrganisationId>> m_hosts;
};

Table empty_table()
{
    return {
        "dependence",
        message("Who leans on whom"),
        {{"code", message("Code"), "", message("Code of the municipality.")},
         {"name", message("Name"), "", message("What it is called.")},
         {"services", message("Services"), "count",
          message("Services that others do for it; where the data give none, the themes of its "
                  "arrangements stand for them, and all themes for one that does the work of whole "
                  "organisations.")},
         {"providers", message("Providers"), "count", message("Who does them.")},
         {"largest_provider", message("Largest provider"), "",
          message("Who does most of them; of equals the first in the register.")},
         {"largest_share", message("Share of services"), "share",
          message("The share of its services that the largest provider does.")},
         {"staff_share", message("Share of staff"), "share",
          message("The largest share of the staff for its services with one provider; absent where "
                  "the staff of one service is not known.")},
         {"money_share", message("Share of money"), "share",
          message("The same of what its services cost, else of what it pays to its arrangements; "
                  "absent where neither is known of all.")},
         {"host", message("Host"), "",
          message("The other municipality that hosts the largest share of its services.")},
         {"host_share", message("Share with the host"), "share",
          message("That share; 0 where nobody hosts anything for it.")},
         {"worst", message("Served at worst"), "share",
          message("The share of its services that is still done after the failure of the provider "
                  "or host that it can miss least; substitutes count.")},
         {"mean", message("Served on average"), "share",
          message("The mean of that share over all failures of a provider or host that take a "
                  "service from it; 1 where none does.")}}};
}

std::string name_of(const Network& network, const Provider& provider)
{
    const Register& source = network.source();
    return provider.arrangement
               ? std::string{source.name(network.versions()[*provider.arrangement])}
               : source.organisations().name[*provider.organisation];
}

/// What a municipality pays to each of its arrangements.
Shares contributions(const Network& network, OrganisationId municipality)
{
    Shares result;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        const auto ties = network.ties(i);
        if (std::any_of(ties.begin(), ties.end(), [municipality](const Network::Tie& tie) {
                return tie.organisation == municipality;
            })) {
            const Stakes all = stakes(network, i);
            const Stake* const stake = all.of(municipality);
            result.add({.arrangement = i},
                       stake != nullptr ? stake->contribution_eur : std::nullopt);
        }
    }
    return result;
}

/// The services by host, those of the municipality itself left out.
Shares hosted(const Losses& losses, OrganisationId municipality, const std::vector<Service>& all)
{
    Shares result;
    for (const Service& service : all) {
        if (service.provider.arrangement) {
            for (const OrganisationId host : losses.hosts_of(*service.provider.arrangement)) {
                if (host != municipality) {
                    result.add({.organisation = host}, 1);
                }
            }
        }
    }
    return result;
}

std::vector<Cell> row(const Network& network,
                      const Losses& losses,
                      OrganisationId municipality,
                      const std::vector<Service>& all)
{
    Shares services;
    Shares staff;
    Shares money;
    for (const Service& service : all) {
        services.add(service.provider, 1);
        staff.add(service.provider, service.staff_fte);
        money.add(service.provider, service.cost_eur);
    }
    const auto paid =
        money.largest() ? money.largest() : contributions(network, municipality).largest();
    const auto count = static_cast<double>(all.size());
    const Shares hosts = hosted(losses, municipality, all);
    const auto host = hosts.first();
    const auto of_host = [&](const Service& service) {
        const auto found = service.provider.arrangement
                               ? losses.hosts_of(*service.provider.arrangement)
                               : std::vector<OrganisationId>{};
        return host && std::find(found.begin(), found.end(), *host->organisation) != found.end();
    };
    double worst = 1;
    double sum = 0;
    const auto lost = losses.of(municipality);
    for (const std::int64_t each : lost) {
        const double served = 1 - static_cast<double>(each) / count;
        worst = std::min(worst, served);
        sum += served;
    }
    const Organisations& organisations = network.source().organisations();
    return {organisations.code[municipality],
            organisations.name[municipality],
            static_cast<std::int64_t>(all.size()),
            static_cast<std::int64_t>(services.providers()),
            name_of(network, *services.first()),
            cell(services.largest()),
            cell(staff.largest()),
            cell(paid),
            host ? Cell{name_of(network, *host)} : Cell{Missing::not_applicable},
            static_cast<double>(std::count_if(all.begin(), all.end(), of_host)) / count,
            worst,
            lost.empty() ? 1 : sum / static_cast<double>(lost.size())};
}

} // namespace

Fragility dependence(const Network& network, const std::vector<OrganisationId>& rows)
{
    const Supply supply{network};
    const Losses losses{network, supply};
    const Organisations& all = network.source().organisations();
    Fragility result{empty_table(), supply_caveats(network, supply.stands_for())};
    for (const auto& [municipality, services] : supply.by_recipient()) {
        const bool wanted =
            rows.empty() || std::find(rows.begin(), rows.end(), municipality) != rows.end();
        if (wanted && all.kind[municipality] == OrganisationKind::municipality) {
            result.table.add(row(network, losses, municipality, services));
        }
    }
    return result;
}

} // namespace noaber
