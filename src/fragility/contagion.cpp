#include "fragility/leaving.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>
#include <noaber/fragility/exit.hpp>
#include <noaber/model/annotated.hpp>

#include <algorithm>

namespace noaber {

namespace {

Table empty_contagion()
{
    std::vector<TableColumn> columns = arrangement_columns();
    append(
        columns,
        {{"year", message("Year"), "", message("After the first exit.")},
         {"left", message("Left"), "count", message("Who had left by then.")},
         {"stay", message("Stay"), "count", message("Who still takes part.")},
         {"share_gone", message("Share gone"), "share",
          message("The share of the costs that those who left had carried.")},
         {"rise", message("Rise for those who stay"), "share",
          message("Of everyone who left the part of the fixed costs that no fee pays any more, for "
                  "those who stay by their shares; not applicable where nobody stays.")},
         {"leave", message("Leave now"), "",
          message("Those whose tolerance the rise passes: they leave at the end of the year.")}});
    return {"contagion", message("Who follows"), std::move(columns)};
}

/// One who left, and when: at the end of the year before the first.
struct Gone {
    double share = 0;
    std::size_t year = 0;
};

/// The chain of exits from one arrangement.
class Chain {
public:
    Chain(const Network& network, const Leaving& leaving, double tolerance)
        : m_network{network}, m_leaving{leaving},
          m_tolerance{tolerance}, m_way{fee_ways(leaving.all).front()}
    {
        for (const Stake& stake : leaving.all.all) {
            const bool leaves =
                std::find(leaving.who.begin(), leaving.who.end(), stake.who) != leaving.who.end();
            if (leaves) {
                m_gone.push_back({stake.share.value_or(0), 0});
            } else if (stake.share) { // by inhabitants, others than municipalities carry nothing
                m_staying.push_back(&stake);
            }
        }
    }

    std::vector<ChainYear> years() &&
    {
        constexpr std::size_t last_year = 30;
        std::vector<ChainYear> result;
        for (std::size_t year = 1; year <= last_year; ++year) {
            const auto rise = rise_in(year);
            const double share = share_gone();
            const std::size_t left = m_gone.size();
            const std::size_t stay = m_staying.size();
            result.push_back({left, stay, share, rise, take_followers(rise, year)});
            const bool stands_still = year > m_gone.back().year + m_way.paid.size();
            if (!rise || stands_still) {
                break;
            }
        }
        return result;
    }

private:
    [[nodiscard]] double share_gone() const
    {
        double sum = 0;
        for (const Gone& each : m_gone) {
            sum += each.share;
        }
        return std::min(sum, 1.0);
    }

    /// Nothing where nobody stays.
    [[nodiscard]] std::optional<double> rise_in(std::size_t year) const
    {
        double unpaid = 0;
        for (const Gone& each : m_gone) {
            unpaid += each.share * (1 - m_way.in(year - each.year));
        }
        const double left = 1 - share_gone();
        return m_staying.empty() || left <= 0 ? std::nullopt
                                              : std::optional{m_leaving.all.fixed * unpaid / left};
    }

    [[nodiscard]] double tolerance(OrganisationId who) const
    {
        return annotated_number(m_network.source(), who, number_attribute::exit_tolerance,
                                m_network.date())
            .value_or(m_tolerance);
    }

    std::vector<OrganisationId> take_followers(const std::optional<double>& rise, std::size_t year)
    {
        const auto stays = [&](const Stake* stake) {
            return !rise || *rise <= tolerance(stake->who);
        };
        const auto first = std::stable_partition(m_staying.begin(), m_staying.end(), stays);
        std::vector<OrganisationId> result;
        std::for_each(first, m_staying.end(), [&](const Stake* stake) {
            result.push_back(stake->who);
            m_gone.push_back({stake->share.value_or(0), year});
        });
        m_staying.erase(first, m_staying.end());
        return result;
    }

    const Network& m_network;
    const Leaving& m_leaving;
    double m_tolerance;
    FeeWay m_way;
    std::vector<Gone> m_gone;
    std::vector<const Stake*> m_staying;
};

void check_tolerance(double tolerance)
{
    if (!(tolerance >= 0)) {
        throw Error{Fault::usage, message("a tolerance of {}, expected 0 or more", tolerance)};
    }
}

std::string names(const Network& network, const std::vector<OrganisationId>& all)
{
    std::vector<std::string> result;
    result.reserve(all.size());
    for (const OrganisationId id : all) {
        result.push_back(network.source().organisations().name[id]);
    }
    return join(result, "; ");
}

} // namespace

std::vector<ChainYear>
chain_of_exits(const Network& network, const Leaving& leaving, double tolerance)
{
    check_tolerance(tolerance);
    const auto& all = leaving.all.all;
    const bool known = std::all_of(all.begin(), all.end(), [](const Stake& stake) {
        return stake.share.has_value() || !stake.is_municipality;
    });
    return known ? Chain{network, leaving, tolerance}.years() : std::vector<ChainYear>{};
}

Table contagion_table(const Network& network,
                      const std::vector<OrganisationId>& leaving,
                      double tolerance)
{
    check_tolerance(tolerance);
    Table table = empty_contagion();
    for (const Leaving& each : left_by(network, leaving)) {
        const std::vector<ChainYear> years = chain_of_exits(network, each, tolerance);
        for (std::size_t i = 0; i < years.size(); ++i) {
            const ChainYear& year = years[i];
            table.add({each.code, each.name, static_cast<std::int64_t>(i + 1),
                       static_cast<std::int64_t>(year.left), static_cast<std::int64_t>(year.stay),
                       year.share_gone,
                       year.rise ? Cell{*year.rise} : Cell{Missing::not_applicable},
                       names(network, year.followers)});
        }
    }
    return table;
}

} // namespace noaber
