#include "io/memberships.hpp"

#include "io/cell_text.hpp"

#include <array>

namespace noaber {

namespace {

struct MembershipColumn {
    std::string_view name;
    bool is_number = false;
};

constexpr std::array columns{
    MembershipColumn{"participant_code"},
    MembershipColumn{"participant"},
    MembershipColumn{"kind"},
    MembershipColumn{"arrangement_code"},
    MembershipColumn{"arrangement"},
    MembershipColumn{"form"},
    MembershipColumn{"obligation"},
    MembershipColumn{"scope"},
    MembershipColumn{"domains"},
    MembershipColumn{"host_code"},
    MembershipColumn{"role"},
    MembershipColumn{"joined"},
    MembershipColumn{"version_from"},
    MembershipColumn{"left"},
    MembershipColumn{"weight", true},
    MembershipColumn{"share_percent", true},
    MembershipColumn{"contribution_eur", true},
    MembershipColumn{"staff_fte", true},
};

template <class T, class Text>
std::string text_or_empty(const std::optional<T>& value, Text text)
{
    return value ? std::string{text(*value)} : std::string{};
}

/// A text for each column.
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
    Memberships result;
    for (const MembershipColumn& column : columns) {
        result.columns.emplace_back(column.name);
        result.is_number.push_back(column.is_number);
    }
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        for (const Network::Tie& tie : network.ties(i)) {
            result.rows.push_back(row(network, i, tie));
        }
    }
    return result;
}

} // namespace noaber
