#include "io/memberships.hpp"

#include "io/cell_text.hpp"

namespace noaber {

namespace {

template <class T, class Text>
std::string text_or_empty(const std::optional<T>& value, Text text)
{
    return value ? std::string{text(*value)} : std::string{};
}

std::vector<std::string> row(const Network& network, std::size_t i, const Network::Tie& tie)
{
    const Register& source = network.source();
    const VersionId version = network.versions()[i];
    const ArrangementFacts& facts = network.facts(i);
    const Participations& participations = source.participations();
    const auto iso = [](Date date) { return to_string(date); };
    const auto number = [](double value) { return to_string(value); };
    return {
        source.organisations().code[tie.organisation],
        source.organisations().name[tie.organisation],
        std::string{word(source.organisations().kind[tie.organisation])},
        source.arrangements().code[source.versions().arrangement[version]],
        std::string{source.name(version)},
        std::string{word(source.versions().form[version])},
        std::string{word(facts.obligation.value)},
        std::string{word(facts.scope.value)},
        list_text(facts.domains.value),
        text_or_empty(facts.host.value,
                      [&](OrganisationId host) { return source.organisations().code[host]; }),
        std::string{word(participations.role[tie.participation])},
        text_or_empty(participations.joined[tie.participation], iso),
        text_or_empty(source.versions().from[version], iso),
        text_or_empty(participations.left[tie.participation], iso),
        text_or_empty(participations.weight[tie.participation], number),
        text_or_empty(participations.share_percent[tie.participation], number),
        text_or_empty(participations.contribution_eur[tie.participation], number),
        text_or_empty(participations.staff_fte[tie.participation], number),
    };
}

} // namespace

Memberships memberships(const Network& network)
{
    Memberships result{.columns = {"participant_code", "participant", "kind", "arrangement_code",
                                   "arrangement", "form", "obligation", "scope", "domains",
                                   "host_code", "role", "joined", "version_from", "left", "weight",
                                   "share_percent", "contribution_eur", "staff_fte"},
                       .is_number = {},
                       .rows = {}};
    constexpr std::size_t first_number = 14;
    result.is_number.assign(result.columns.size(), false);
    std::fill(result.is_number.begin() + first_number, result.is_number.end(), true);
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        for (const Network::Tie& tie : network.ties(i)) {
            result.rows.push_back(row(network, i, tie));
        }
    }
    return result;
}

} // namespace noaber
