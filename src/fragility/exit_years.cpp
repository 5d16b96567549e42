#include "fragility/leaving.hpp"

#include <noaber/fragility/exit.hpp>

#include <algorithm>

namespace noaber {

namespace {

Cell times(const std::optional<double>& a, double b)
{
    return a ? Cell{*a * b} : Cell{Missing::absent};
}

Cell divided(const std::optional<double>& a, const std::optional<double>& b)
{
    return a && b && *b > 0 ? Cell{*a / *b} : Cell{Missing::absent};
}

Table empty_years()
{
    std::vector<TableColumn> columns = arrangement_columns();
    append(
        columns,
        {{"fee", message("Fee"), "",
          message("How the fee is reckoned: by the arrangement's own rule, where it is annotated; "
                  "else tapering off (100, 80, 60, 40, 20 percent of a yearly contribution) and "
                  "five full years, between which it usually lies.")},
         {"year", message("Year"), "",
          message(
              "After the exit; the sixth stands for all after it, unless the own rule is longer.")},
         {"share", message("Share"), "share",
          message("Of the costs, of all who leave together: by the cost key, the contributions or "
                  "the inhabitants.")},
         {"fee_paid", message("Fee paid"), "yearly contributions",
          message("What the fee pays that year, in yearly contributions of those who leave.")},
         {"fee_eur", message("Fee, in euros"), "EUR",
          message("The same in euros; absent where a contribution is not known.")},
         {"rise", message("Rise for those who stay"), "share",
          message("f * c/(1-c) of what the fee does not pay, c being the share that leaves and f "
                  "the fraction of the costs that is fixed. Not applicable where nobody stays.")},
         {"rise_eur", message("Rise, in euros"), "EUR a year",
          message("The same for all who stay together; absent where a contribution is not known.")},
         {"rise_eur_per_inhabitant", message("Rise for each inhabitant"), "EUR a year",
          message("The same for each inhabitant of the municipalities that stay.")}});
    return {"exit_years", message("What leaving costs, year by year"), std::move(columns)};
}

void add_years(Table& table, const Leaving& leaving, const FeeWay& way)
{
    const Stakes& all = leaving.all;
    const auto share = all.share_of(leaving.who);
    const auto eur = all.contribution_of(leaving.who);
    const auto inhabitants = all.inhabitants_without(leaving.who);
    const auto rise = share ? contribution_rise(*share, all.fixed) : std::nullopt;
    const bool nobody_stays = share && !rise;
    for (std::size_t year = 1; year <= std::max<std::size_t>(way.paid.size() + 1, 6); ++year) {
        const double unpaid = 1 - way.in(year);
        const auto rise_eur =
            eur && !nobody_stays ? std::optional{all.fixed * *eur * unpaid} : std::nullopt;
        table.add({leaving.code, leaving.name, way.name, static_cast<std::int64_t>(year),
                   cell(share), way.in(year), times(eur, way.in(year)),
                   nobody_stays ? Cell{Missing::not_applicable} : times(rise, unpaid),
                   nobody_stays ? Cell{Missing::not_applicable} : cell(rise_eur),
                   nobody_stays ? Cell{Missing::not_applicable} : divided(rise_eur, inhabitants)});
    }
}

} // namespace

Table exit_years_table(const Network& network, const std::vector<OrganisationId>& leaving)
{
    Table table = empty_years();
    for (const Leaving& each : left_by(network, leaving)) {
        for (const FeeWay& way : fee_ways(each.all)) {
            add_years(table, each, way);
        }
    }
    return table;
}

} // namespace noaber
