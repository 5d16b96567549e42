#include "render/ego/facts.hpp"

#include "render/text.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <tuple>

namespace noaber::render {

namespace {

constexpr std::size_t longest_name = 200;

/// The themes of an arrangement, each once, in the order of its text.
std::vector<std::string> themes(const std::vector<std::string>& domains)
{
    std::vector<std::string> result;
    for (const std::string& domain : domains) {
        std::string one = clean(theme(domain), longest_name);
        if (!one.empty() && std::find(result.begin(), result.end(), one) == result.end()) {
            result.push_back(std::move(one));
        }
    }
    return result;
}

int year(Date date)
{
    return static_cast<int>(std::chrono::year_month_day{date.day()}.year());
}

/// The first day of which the source tells, over all versions; they are kept up to date, so an
/// accession may lie before the first of them.
std::optional<int> first_year(const Network& network, ArrangementId arrangement)
{
    const Register& source = network.source();
    std::optional<Date> first;
    const auto take = [&first](std::optional<Date> date) {
        if (date && (!first || *date < *first)) {
            first = date;
        }
    };
    for (const VersionId version : source.versions_of(arrangement)) {
        take(source.versions().from[version]);
        for (const ParticipationId id : source.participations_of(version)) {
            take(source.participations().joined[id]);
        }
    }
    const bool begun = first && (!network.date() || *first <= *network.date());
    return begun ? std::optional{year(*first)} : std::nullopt;
}

void sort_by_name(std::vector<OrganisationId>& organisations, const Register& source)
{
    const auto key = [&source](OrganisationId id) {
        return std::tuple{fold(source.organisations().name[id]), id};
    };
    std::sort(organisations.begin(), organisations.end(),
              [&key](OrganisationId a, OrganisationId b) { return key(a) < key(b); });
}

void add_participants(EgoArrangement& result,
                      const Network& network,
                      std::span<const Network::Tie> ties,
                      std::optional<OrganisationId> subject)
{
    const auto& kind = network.source().organisations().kind;
    for (const Network::Tie& tie : ties) {
        const OrganisationId id = tie.organisation;
        const bool in_being = network.in_being(id);
        result.participants += in_being ? 1U : 0U;
        if (network.source().participations().role[tie.participation] == Role::host) {
            result.host = id;
        }
        if (id != subject) {
            const bool alike = subject && kind[id] == kind[*subject];
            auto& group = !in_being ? result.absent : alike ? result.peers : result.others;
            group.push_back(id);
        }
    }
    for (auto* group : {&result.peers, &result.others, &result.absent}) {
        sort_by_name(*group, network.source());
    }
}

/// Known themes in the order of drawings, then others, then arrangements without one.
auto place_in_drawing(const EgoArrangement& one)
{
    constexpr std::size_t after_all = 1000;
    const auto known = known_theme(one.theme);
    return std::tuple{one.theme.empty(), known ? known->order : after_all, one.theme,
                      fold(one.name), one.version};
}

std::optional<OrganisationId> constant_partner(const Ego& ego)
{
    std::optional<OrganisationId> best;
    std::size_t most = 0;
    bool unique = false;
    for (const auto& [peer, count] : ego.shared) {
        unique = count == most ? false : count > most ? true : unique;
        best = count > most ? peer : best;
        most = std::max(most, count);
    }
    const std::size_t all = ego.arrangements.size();
    const bool constant = unique && 2 * most >= all && (most > 1 || all == 1);
    return constant ? best : std::nullopt;
}

} // namespace

EgoArrangement
told_arrangement(const Network& network, std::size_t i, std::optional<OrganisationId> subject)
{
    const Register& source = network.source();
    const VersionId version = network.versions()[i];
    const ArrangementId arrangement = source.versions().arrangement[version];
    const ArrangementFacts& facts = network.facts(i);
    EgoArrangement result;
    result.version = version;
    result.place = i;
    result.name = clean(source.name(version), longest_name);
    result.further_themes = themes(facts.domains.value);
    if (!result.further_themes.empty()) {
        result.theme = result.further_themes.front();
        result.further_themes.erase(result.further_themes.begin());
    }
    add_participants(result, network, network.ties(i), subject);
    if (facts.host.value) {
        result.host = facts.host.value;
    }
    result.since = first_year(network, arrangement);
    result.form = source.versions().form[version];
    result.statutory = facts.obligation.value == Obligation::statutory;
    return result;
}

std::size_t Ego::shared_with_partner() const
{
    return partner ? shared.at(*partner) : 0;
}

std::size_t Ego::with_theme() const
{
    return static_cast<std::size_t>(
        std::count_if(arrangements.begin(), arrangements.end(),
                      [](const EgoArrangement& one) { return !one.theme.empty(); }));
}

std::size_t Ego::statutory() const
{
    return static_cast<std::size_t>(
        std::count_if(arrangements.begin(), arrangements.end(),
                      [](const EgoArrangement& one) { return one.statutory; }));
}

Ego ego_of(const Network& network, OrganisationId subject)
{
    Ego ego;
    ego.subject = subject;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        const auto ties = network.ties(i);
        const bool takes_part =
            std::any_of(ties.begin(), ties.end(),
                        [subject](const Network::Tie& tie) { return tie.organisation == subject; });
        if (takes_part) {
            ego.arrangements.push_back(told_arrangement(network, i, subject));
        }
    }
    std::sort(ego.arrangements.begin(), ego.arrangements.end(),
              [](const EgoArrangement& a, const EgoArrangement& b) {
                  return place_in_drawing(a) < place_in_drawing(b);
              });
    for (const EgoArrangement& one : ego.arrangements) {
        for (const OrganisationId peer : one.peers) {
            ++ego.shared[peer];
        }
    }
    ego.partner = constant_partner(ego);
    return ego;
}

std::string shown_name(const Register& source, OrganisationId organisation)
{
    const std::string name = clean(source.organisations().name[organisation], longest_name);
    return name.empty() ? clean(source.organisations().code[organisation], longest_name) : name;
}

} // namespace noaber::render
