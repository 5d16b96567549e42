#include "fragility/stake.hpp"

#include <noaber/model/annotated.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace noaber {

std::span<const Word<ShareBasis>> words(ShareBasis)
{
    using enum ShareBasis;
    static constexpr std::array all{
        Word{unknown, "unknown", text("unknown")},
        Word{registered, "registered", text("registered share")},
        Word{contributions, "contributions", text("contributions")},
        Word{inhabitants, "inhabitants", text("inhabitants")},
    };
    return all;
}

namespace {

/// A sum, as long as every number in it is known and no debt.
class Sum {
public:
    void add(std::optional<double> value)
    {
        m_known = m_known && value && *value >= 0;
        m_sum += m_known ? *value : 0;
        ++m_count;
    }
    [[nodiscard]] std::optional<double> value() const
    {
        return m_known && m_count > 0 ? std::optional{m_sum} : std::nullopt;
    }

private:
    bool m_known = true;
    double m_sum = 0;
    int m_count = 0;
};

struct Part {
    Sum percent;
    Sum contribution;
};

bool is_municipality(const Network& network, OrganisationId id)
{
    return network.source().organisations().kind[id] == OrganisationKind::municipality;
}

std::map<OrganisationId, Part> parts(const Network& network, VersionId version)
{
    const Register& source = network.source();
    const Participations& all = source.participations();
    std::map<OrganisationId, Part> result;
    for (const ParticipationId id : source.participations_of(version)) {
        if (source.versioned() || !network.date() ||
            within(*network.date(), all.joined[id], all.left[id])) {
            Part& part = result[network.resolved(all.organisation[id])];
            part.percent.add(all.share_percent[id]);
            part.contribution.add(all.contribution_eur[id]);
        }
    }
    return result;
}

std::optional<double> fraction(std::optional<double> part, std::optional<double> whole)
{
    return part && whole && *whole > 0 ? std::optional{*part / *whole} : std::nullopt;
}

/// Gives a stake its share by the first basis that is known.
void add_share(Stake& stake,
               std::optional<double> percent,
               std::optional<double> contributions,
               std::optional<double> inhabitants)
{
    const std::array ways{
        std::pair{percent && *percent <= 100 ? std::optional{*percent / 100} : std::nullopt,
                  ShareBasis::registered},
        std::pair{fraction(stake.contribution_eur, contributions), ShareBasis::contributions},
        std::pair{fraction(stake.inhabitants, inhabitants), ShareBasis::inhabitants}};
    for (const auto& [share, basis] : ways) {
        if (share && !stake.share) {
            stake.share = share;
            stake.basis = basis;
        }
    }
}

bool is_among(const std::vector<OrganisationId>& some, OrganisationId one)
{
    return std::find(some.begin(), some.end(), one) != some.end();
}

} // namespace

const Stake* Stakes::of(OrganisationId who) const
{
    const auto at =
        std::find_if(all.begin(), all.end(), [who](const Stake& each) { return each.who == who; });
    return at == all.end() ? nullptr : &*at;
}

std::optional<double> Stakes::share_of(const std::vector<OrganisationId>& leaving) const
{
    Sum sum;
    for (const Stake& each : all) {
        if (is_among(leaving, each.who)) {
            sum.add(each.share);
        }
    }
    const auto result = sum.value();
    return result ? std::optional{std::min(*result, 1.0)} : std::nullopt;
}

std::optional<double> Stakes::contribution_of(const std::vector<OrganisationId>& leaving) const
{
    Sum sum;
    for (const Stake& each : all) {
        if (is_among(leaving, each.who)) {
            sum.add(each.contribution_eur);
        }
    }
    return sum.value();
}

std::optional<double> Stakes::inhabitants_without(const std::vector<OrganisationId>& leaving) const
{
    Sum sum;
    for (const Stake& each : all) {
        if (!is_among(leaving, each.who) && each.is_municipality) {
            sum.add(each.inhabitants);
        }
    }
    return sum.value();
}

Stakes stakes(const Network& network, std::size_t arrangement)
{
    const Register& source = network.source();
    const VersionId version = network.versions()[arrangement];
    const auto number = [&](std::string_view field) {
        return annotated_number(source, version, field, network.date());
    };
    Stakes result{.fixed = number(number_fact::fixed_costs).value_or(1),
                  .own_fee_years = number(number_fact::exit_fee_years),
                  .notice_months = number(number_fact::exit_notice_months)};
    Sum contributions;
    Sum inhabitants;
    const auto each = parts(network, version);
    for (const auto& [who, part] : each) {
        Stake stake{.who = who, .contribution_eur = part.contribution.value()};
        contributions.add(stake.contribution_eur);
        if (is_municipality(network, who)) {
            stake.is_municipality = true;
            const auto count = source.organisations().inhabitants[who];
            stake.inhabitants = count ? std::optional{static_cast<double>(*count)} : std::nullopt;
            inhabitants.add(stake.inhabitants);
            ++result.councils;
        }
        result.all.push_back(stake);
    }
    for (Stake& stake : result.all) {
        add_share(stake, each.at(stake.who).percent.value(), contributions.value(),
                  inhabitants.value());
    }
    return result;
}

} // namespace noaber
