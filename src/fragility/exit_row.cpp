#include "fragility/exit_row.hpp"

#include "fragility/captive.hpp"

#include <noaber/fragility/exit.hpp>
#include <noaber/model/annotated.hpp>

#include <algorithm>
#include <cmath>

namespace noaber {

std::vector<TableColumn> exit_columns()
{
    return {
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
                 "arrangement is changed for the exit.")},
        {"first_out", message("Out from"), "",
         message("The first day on which it can be out: by annotation, else the day of the "
                 "network and the notice; or the end of the arrangement, if that is known "
                 "beforehand and sooner. Absent where none is known.")},
        {"first_out_basis", message("Out by"), "",
         message("What that day was taken from: annotation, notice or end.")},
        {"free_reserves_eur", message("Free reserves"), "EUR",
         message("Of who leaves, by annotation.")},
        {"captive", message("Held by the fee"), "",
         message("Whether the fee is more than the free reserves: yes where its low end is, "
                 "perhaps where only its high end is; absent where one of them is not known.")}};
}

namespace {

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

/// When one can be out, and why then.
struct FirstOut {
    std::optional<Date> day;
    Term basis;
};

FirstOut by_leaving(const Network& network, VersionId version, std::optional<double> notice)
{
    constexpr double most_months = 1200; // beyond any notice, and within the calendar
    const Register& source = network.source();
    if (const auto said = annotation(source, version, exit_first_date, network.date())) {
        return {parse_date(source.annotations().value[*said]), {"annotation", text("annotation")}};
    }
    if (notice && network.date() && *notice <= most_months) {
        return {months_later(*network.date(), static_cast<int>(std::ceil(*notice))),
                {"notice", text("notice")}};
    }
    return {};
}

/// Whether an arrangement has a version that outlives this one.
bool goes_on(const Register& source, VersionId version)
{
    const Versions& all = source.versions();
    for (const VersionId other : source.versions_of(all.arrangement[version])) {
        if (other != version && (!all.until[other] || all.until[other] > all.until[version])) {
            return true;
        }
    }
    return false;
}

/// The day on which everybody is out, known beforehand: later than both days, the network's and the
/// source's. What was learned since about an older day was no plan then.
std::optional<Date> planned_end(const Network& network, VersionId version)
{
    const Register& source = network.source();
    const auto end = source.versions().until[version];
    const auto now = std::max(network.date(), source.date());
    return now && end > now && !goes_on(source, version) ? end : std::nullopt;
}

FirstOut first_out(const Network& network, VersionId version, std::optional<double> notice)
{
    const FirstOut result = by_leaving(network, version, notice);
    const auto end = planned_end(network, version);
    return end && (!result.day || *end < *result.day)
               ? FirstOut{end, {"end", text("end of the arrangement")}}
               : result;
}

std::optional<double> times(double years, const std::optional<double>& paid)
{
    return paid ? std::optional{years * *paid} : std::nullopt;
}

} // namespace

void add_exit_cells(std::vector<Cell>& row,
                    const Network& network,
                    const Leaving& leaving,
                    OrganisationId who)
{
    const Stakes& all = leaving.all;
    const Stake stake = *all.of(who);
    const ExitFeeRange usual = exit_fee_range(1);
    const double low = all.own_fee_years.value_or(usual.low);
    const double high = all.own_fee_years.value_or(usual.high);
    const auto low_eur = times(low, stake.contribution_eur);
    const auto high_eur = times(high, stake.contribution_eur);
    const auto reserves = annotated_number(network.source(), who,
                                           number_attribute::free_reserves_eur, network.date());
    const auto held = captive(reserves, low_eur, high_eur);
    const FirstOut out = first_out(network, network.versions()[leaving.place], all.notice_months);
    const std::vector<Cell> cells{cell(stake.share),
                                  term(stake.basis),
                                  cell(stake.contribution_eur),
                                  low,
                                  high,
                                  cell(low_eur),
                                  cell(high_eur),
                                  rise_cell(stake.share, all.fixed),
                                  rise_per_inhabitant(all, stake),
                                  all.own_fee_years ? Term{"own", text("own rule")}
                                                    : Term{"usual", text("usual range")},
                                  cell(all.notice_months),
                                  all.councils,
                                  out.day ? Cell{to_string(*out.day)} : Cell{Missing::absent},
                                  out.day ? Cell{out.basis} : Cell{Missing::absent},
                                  cell(reserves),
                                  held ? Cell{term(*held)} : Cell{Missing::absent}};
    row.insert(row.end(), cells.begin(), cells.end());
}

} // namespace noaber
