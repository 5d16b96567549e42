#include "render/provider/facts.hpp"

#include "fragility/services.hpp"
#include "render/text.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>

#include <algorithm>
#include <set>

namespace noaber::render {

namespace {

bool hosts(const Network& network, std::size_t place, OrganisationId municipality)
{
    const auto ties = network.ties(place);
    return network.facts(place).host.value == municipality ||
           std::any_of(ties.begin(), ties.end(), [&](const Network::Tie& tie) {
               return tie.organisation == municipality &&
                      network.source().participations().role[tie.participation] == Role::host;
           });
}

/// What goes with the provider: the arrangement itself, or all that the municipality hosts.
std::vector<std::size_t> places_of(const Network& network, const DrawOptions& options)
{
    const Versions& versions = network.source().versions();
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        const bool goes = options.arrangement
                              ? versions.arrangement[network.versions()[i]] == *options.arrangement
                              : hosts(network, i, *options.subject);
        if (goes) {
            result.push_back(i);
        }
    }
    return result;
}

Dependence dependence(const Network& network, std::size_t place, const DrawOptions& options)
{
    Dependence result{.place = place, .told = told_arrangement(network, place, {})};
    std::copy_if(result.told.others.begin(), result.told.others.end(),
                 std::back_inserter(result.municipalities), [&](OrganisationId id) {
                     return network.source().organisations().kind[id] ==
                                OrganisationKind::municipality &&
                            (options.arrangement || id != *options.subject);
                 });
    return result;
}

/// Every code by which a service can name the provider.
std::set<std::string> codes_of(const Network& network,
                               const DrawOptions& options,
                               const std::vector<Dependence>& dependences)
{
    const Register& source = network.source();
    std::set<std::string> result;
    for (const Dependence& one : dependences) {
        const VersionId version = network.versions()[one.place];
        const ArrangementId arrangement = source.versions().arrangement[version];
        result.insert(source.arrangements().code[arrangement]);
        for (const VersionId each : source.versions_of(arrangement)) {
            result.insert(source.versions().code[each]);
        }
        if (const auto body = source.versions().body[version]) {
            result.insert(source.organisations().code[*body]);
        }
    }
    if (!options.arrangement) {
        result.insert(source.organisations().code[*options.subject]);
    }
    return result;
}

std::vector<ProvidedService> services_of(const Network& network, const std::set<std::string>& codes)
{
    const Services& all = network.source().services();
    std::map<std::string, ProvidedService> by_name;
    for (const ServiceId id : all.ids()) {
        const OrganisationId recipient =
            network.date() ? network.source().resolved(all.recipient[id], *network.date())
                           : all.recipient[id];
        if (codes.contains(all.provider[id]) &&
            !codes.contains(network.source().organisations().code[recipient])) {
            ProvidedService& one = by_name[all.name[id]];
            one.name = clean(all.name[id]);
            one.recipients.push_back(recipient);
            one.with_substitute += all.substitute[id].empty() ? 0U : 1U;
        }
    }
    std::vector<ProvidedService> result;
    for (auto& [name, one] : by_name) {
        result.push_back(std::move(one));
    }
    return result;
}

void add_names(Provider& provider, const Network& network, const DrawOptions& options)
{
    const Register& source = network.source();
    if (options.arrangement) {
        provider.name = provider.dependences.front().told.name;
        provider.code = source.arrangements().code[*options.arrangement];
    } else {
        provider.name = shown_name(source, *options.subject);
        provider.code = source.organisations().code[*options.subject];
    }
}

void require_something(const Provider& provider, const Network& network, const DrawOptions& options)
{
    if (!provider.dependences.empty()) {
        return;
    }
    if (options.arrangement) {
        throw Error{Fault::no_answer, message("the arrangement is not in force, or not selected")};
    }
    throw Error{Fault::no_answer,
                message("{} hosts no arrangement, expected a host or --arrangement",
                        shown_name(network.source(), *options.subject))};
}

} // namespace

std::vector<OrganisationId> Provider::dependents() const
{
    std::set<OrganisationId> result;
    for (const Dependence& one : dependences) {
        result.insert(one.municipalities.begin(), one.municipalities.end());
    }
    for (const ProvidedService& one : services) {
        result.insert(one.recipients.begin(), one.recipients.end());
    }
    return {result.begin(), result.end()};
}

Provider provider_of(const Network& network, const DrawOptions& options)
{
    if (!options.arrangement && !options.subject) {
        throw Error{Fault::usage,
                    message("no provider given, expected --arrangement or --municipality")};
    }
    Provider result;
    const std::vector<std::size_t> places = places_of(network, options);
    for (const std::size_t place : places) {
        result.dependences.push_back(dependence(network, place, options));
    }
    require_something(result, network, options);
    add_names(result, network, options);
    result.services = services_of(network, codes_of(network, options, result.dependences));
    const Supply supply{network};
    result.themes_stand_for_tasks = supply.stands_for();
    const Failure failure{.kind =
                              options.arrangement ? FailureKind::arrangement : FailureKind::host,
                          .organisation = options.arrangement ? std::nullopt : options.subject,
                          .arrangements = places};
    result.orphaned = static_cast<std::size_t>(supply.orphaned(failure).services);
    return result;
}

} // namespace noaber::render
