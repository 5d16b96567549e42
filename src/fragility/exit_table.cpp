#include "fragility/stake.hpp"

#include <noaber/fragility/exit.hpp>

#include <algorithm>

namespace noaber {

namespace {

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
          message(
              "By how much the contributions of the others rise when no fee pays any more: "
              "c/(1-c), c being the share, as if all costs were fixed unless an annotation says "
              "otherwise. While a tapering fee is paid they carry 0, 20, 40, 60 and 80 percent "
              "of it in the first five years; with five full years nothing until the sixth. Not "
              "applicable where nobody stays.")},
         {"rise_eur_per_inhabitant", message("Rise for each inhabitant"), "EUR a year",
          message("The same in euros for each inhabitant of the municipalities that stay; absent "
                  "where the contribution or the inhabitants are not known.")},
         {"fee_basis", message("Fee by"), "",
          message("Whether the fee is the arrangement's own rule, by annotation, or the usual "
                  "range.")},
         {"notice_months", message("Notice"), "months",
          message("How long before it must be told, by annotation; absent where nobody says.")},
         {"councils", message("Councils"), "count",
          message("Municipalities that take part: the councils that give their view before the "
                  "arrangement is changed for the exit.")}}};
}

Cell rise_cell(const std::optional<double>& share, double fixed)
{
    if (!share) {
        return Missing::absent;
    }
    const auto rise = contribution_rise(*share, fixed);
    return rise ? Cell{*rise} : Cell{Missing::not_applicable};
}

/// What the others must pay more, for each inhabitant of those who stay.
Cell rise_per_inhabitant(const Stakes& all, const Stake& stake)
{
    const auto staying = all.inhabitants_without({stake.who});
    const bool known = staying && *staying > 0 && stake.contribution_eur;
    return known ? Cell{all.fixed * *stake.contribution_eur / *staying} : Cell{Missing::absent};
}

std::vector<Cell> row(const Network& network, std::size_t arrangement, OrganisationId who)
{
    const Register& source = network.source();
    const VersionId version = network.versions()[arrangement];
    const Stakes all = stakes(network, arrangement);
    const Stake stake = *all.of(who);
    const ExitFeeRange usual = exit_fee_range(1);
    const double low = all.own_fee_years.value_or(usual.low);
    const double high = all.own_fee_years.value_or(usual.high);
    const auto& paid = stake.contribution_eur;
    return {source.arrangements().code[source.versions().arrangement[version]],
            std::string{source.name(version)},
            cell(stake.share),
            term(stake.basis),
            cell(paid),
            low,
            high,
            paid ? Cell{low * *paid} : Cell{Missing::absent},
            paid ? Cell{high * *paid} : Cell{Missing::absent},
            rise_cell(stake.share, all.fixed),
            rise_per_inhabitant(all, stake),
            all.own_fee_years ? Term{"own", text("own rule")} : Term{"usual", text("usual range")},
            cell(all.notice_months),
            all.councils};
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
            table.add(row(network, i, municipality));
        }
    }
    return table;
}

} // namespace noaber
