#include "fragility/resolved.hpp"

#include <noaber/fragility/exit.hpp>

#include <algorithm>

namespace noaber {

namespace {

/// How the share of a municipality in an arrangement is known.
enum class ShareBasis { unknown, registered, contributions, inhabitants };

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

/// A part of a sum, as long as every number in it is known.
class Part {
public:
    void add(std::optional<double> value, bool mine)
    {
        m_known = m_known && value && *value >= 0;
        if (m_known) {
            m_whole += *value;
            m_mine += mine ? *value : 0;
        }
    }
    [[nodiscard]] std::optional<double> share() const
    {
        return m_known && m_whole > 0 ? std::optional{m_mine / m_whole} : std::nullopt;
    }

private:
    bool m_known = true;
    double m_whole = 0;
    double m_mine = 0;
};

struct Share {
    std::optional<double> value;
    ShareBasis basis = ShareBasis::unknown;
};

/// What a municipality pays and is, in one arrangement. Participations that a merger made one are
/// added up; the whole counts also who is cut out of the network.
class Stake {
public:
    Stake(const Network& network, std::size_t arrangement, OrganisationId who)
    {
        const Register& source = network.source();
        const Participations& all = source.participations();
        std::vector<OrganisationId> counted;
        for (const ParticipationId id : source.participations_of(network.versions()[arrangement])) {
            const OrganisationId now = resolved(network, all.organisation[id]);
            if (!source.versioned() && network.date() &&
                !within(*network.date(), all.joined[id], all.left[id])) {
                continue;
            }
            const bool mine = now == who;
            m_contributions.add(all.contribution_eur[id], mine);
            if (std::find(counted.begin(), counted.end(), now) == counted.end()) {
                counted.push_back(now);
                add_inhabitants(source.organisations(), now, mine);
            }
            if (mine) {
                add_mine(all.share_percent[id], m_share_percent, m_shares);
                add_mine(all.contribution_eur[id], m_contribution, m_paid);
            }
        }
    }

    [[nodiscard]] Share share() const
    {
        if (m_share_percent && *m_share_percent >= 0 && *m_share_percent <= 100) {
            return {*m_share_percent / 100, ShareBasis::registered};
        }
        if (const auto paid = m_contributions.share()) {
            return {paid, ShareBasis::contributions};
        }
        const auto lives = m_inhabitants.share();
        return {lives, lives ? ShareBasis::inhabitants : ShareBasis::unknown};
    }

    [[nodiscard]] std::optional<double> contribution_eur() const
    {
        return m_contribution && *m_contribution >= 0 ? m_contribution : std::nullopt;
    }

private:
    /// Only municipalities have inhabitants.
    void add_inhabitants(const Organisations& all, OrganisationId id, bool mine)
    {
        if (all.kind[id] == OrganisationKind::municipality) {
            const auto count = all.inhabitants[id];
            m_inhabitants.add(count ? std::optional{static_cast<double>(*count)} : std::nullopt,
                              mine);
        }
    }

    /// The sum is known while every part of it is.
    static void add_mine(std::optional<double> value, std::optional<double>& sum, int& parts)
    {
        const bool known = value && (parts == 0 || sum);
        sum = known ? std::optional{sum.value_or(0) + *value} : std::nullopt;
        ++parts;
    }

    Part m_contributions;
    Part m_inhabitants;
    std::optional<double> m_share_percent;
    std::optional<double> m_contribution;
    int m_shares = 0;
    int m_paid = 0;
};

Table empty_table()
{
    return {
        "exit",
        message("What it costs to leave"),
        {{"code", message("Code"), "", message("Code of the arrangement.")},
         {"name", message("Name"), "", message("What it is called.")},
         {"share", message("Share"), "share",
          message("The municipality's share: the registered one, else that of all contributions, "
                  "else that of the inhabitants of its municipalities; absent where none of the "
                  "three is known of all.")},
         {"share_basis", message("Share by"), "",
          message("What the share was taken from: registered, contributions or inhabitants.")},
         {"contribution_eur", message("Contribution"), "EUR a year",
          message("What the municipality pays in a year.")},
         {"fee_low_years", message("Fee from"), "yearly contributions",
          message(
              "A fee that tapers off: 100, 80, 60, 40 and 20 percent of a yearly contribution.")},
         {"fee_high_years", message("Fee to"), "yearly contributions",
          message("Five full yearly contributions. Rechtbank Noord-Holland 9-8-2018, "
                  "ECLI:NL:RBNHO:2018:7649.")},
         {"fee_low_eur", message("Fee from, in euros"), "EUR",
          message("The low end of the range; absent where the contribution is not known.")},
         {"fee_high_eur", message("Fee to, in euros"), "EUR",
          message("The high end of the range; absent where the contribution is not known.")},
         {"rise", message("Rise for those who stay"), "share",
          message("By how much the contributions of the others rise when no fee pays any more: "
                  "c/(1-c), c being the share, as if all costs were fixed. While a tapering fee is "
                  "paid they carry 0, 20, 40, 60 and 80 percent of it in the first five years; "
                  "with five "
                  "full years nothing until the sixth. Not applicable where nobody stays.")}}};
}

Cell rise_cell(const std::optional<double>& share)
{
    if (!share) {
        return Missing::absent;
    }
    const auto rise = contribution_rise(*share);
    return rise ? Cell{*rise} : Cell{Missing::not_applicable};
}

std::vector<Cell> row(const Network& network, std::size_t arrangement, const Stake& stake)
{
    const Register& source = network.source();
    const VersionId version = network.versions()[arrangement];
    const Share share = stake.share();
    const ExitFeeRange years = exit_fee_range(1);
    const auto paid = stake.contribution_eur();
    const ExitFeeRange eur = exit_fee_range(paid.value_or(0));
    return {source.arrangements().code[source.versions().arrangement[version]],
            std::string{source.name(version)},
            cell(share.value),
            Term{word(share.basis), label(share.basis)},
            cell(paid),
            years.low,
            years.high,
            paid ? Cell{eur.low} : Cell{Missing::absent},
            paid ? Cell{eur.high} : Cell{Missing::absent},
            rise_cell(share.value)};
}

} // namespace

Table exit_table(const Network& network, OrganisationId municipality)
{
    Table table = empty_table();
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        const auto ties = network.ties(i);
        if (std::any_of(ties.begin(), ties.end(), [municipality](const Network::Tie& tie) {
                return tie.organisation == municipality;
            })) {
            table.add(row(network, i, Stake{network, i, municipality}));
        }
    }
    return table;
}

} // namespace noaber
