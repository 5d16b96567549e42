#include "render/text.hpp"
#include "report/exits.hpp"
#include "report/section.hpp"
#include "report/shares.hpp"

#include <noaber/fragility/exit.hpp>

#include <algorithm>
#include <set>

namespace noaber::report::region {

namespace {

/// Of one arrangement, the exit that weighs most on those who stay.
struct Heaviest {
    std::size_t place = 0; ///< In the network.
    Table leavers;
    std::size_t row = 0;
    double rise = 0;
};

/// By the rise, the highest first; those in which one alone would stay come before.
std::vector<Heaviest> heaviest(const Region& region)
{
    const Network& whole = region.background.network;
    std::vector<Heaviest> result;
    for (const RegionArrangement& one : region.arrangements) {
        if (one.members < 2 || whole.facts(one.place).obligation.value == Obligation::statutory) {
            continue;
        }
        Heaviest found{one.place, leavers_table(whole, one.place, tolerated_rise)};
        const NamedCells cells{found.leavers};
        for (std::size_t row = 0; row < cells.size(); ++row) {
            if (cells.number(row, "rise").value_or(0) > found.rise) {
                found.rise = *cells.number(row, "rise");
                found.row = row;
            }
        }
        if (found.rise > 0) {
            result.push_back(std::move(found));
        }
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Heaviest& a, const Heaviest& b) { return a.rise > b.rise; });
    return result;
}

/// Why the arrangement would end when the one of a row leaves; empty where it can go on.
std::string end_of(const Region& region, const Heaviest& one, std::size_t row)
{
    const Network& whole = region.background.network;
    const NamedCells cells{one.leavers};
    const auto host = whole.facts(one.place).host.value;
    std::set<OrganisationId> members;
    for (const Network::Tie& tie : whole.ties(one.place)) {
        members.insert(tie.organisation);
    }
    return told_end(region, render::clean(cells.words(row, "name")),
                    host && whole.source().organisations().code[*host] == cells.words(row, "code"),
                    members.size() - 1);
}

/// Tells what the others pay more, and who follows the one of a row.
void write_consequences(WideTable& table,
                        const Region& region,
                        const Heaviest& one,
                        std::size_t row)
{
    const NamedCells cells{one.leavers};
    const std::string end = end_of(region, one, row);
    if (!end.empty()) {
        table.number(region.say(message("does not apply")));
        table.cell(end);
        return;
    }
    table.number(told_rise(region, cells, row));
    const auto count = cells.number(row, "followers");
    table.cell(!count                                            ? region.not_known()
               : *count == 0                                     ? region.say(message("nobody"))
               : *count + 1 == static_cast<double>(cells.size()) ? region.say(message("all others"))
                                                                 : region.about(*count));
}

void write_heaviest(Html& html, const Region& region, const std::vector<Heaviest>& all)
{
    constexpr std::size_t most_rows = 25;
    WideTable table{
        html,
        "heaviest",
        region.say(message("Of each arrangement of {} the exit that weighs most", region.name)),
        {region.say(message("Arrangement")), region.say(message("Who leaves")),
         region.say(message("Share")), region.say(message("Others pay more")),
         region.say(message("Who follows"))},
        WideTable::Help::sorted};
    for (std::size_t i = 0; i < std::min(all.size(), most_rows); ++i) {
        const Heaviest& one = all[i];
        const NamedCells cells{one.leavers};
        const Network& whole = region.background.network;
        table.begin_row(render::clean(whole.source().name(whole.versions()[one.place])));
        table.cell(render::clean(cells.words(one.row, "name")));
        table.number(told_share(region, cells, one.row));
        write_consequences(table, region, one, one.row);
        table.end_row();
    }
    table.finish();
    paragraph(html, region,
              message("At most the {} heaviest are shown. Arrangements that the law requires "
                      "cannot be left, and are not among them.",
                      most_rows));
}

/// Everyone who could leave the arrangement that the region is named after.
void write_leavers(Html& html, const Region& region, const Heaviest& one)
{
    const NamedCells cells{one.leavers};
    WideTable table{html,
                    "leavers",
                    region.say(message("What it costs each to leave {}", region.name)),
                    {region.say(message("Who leaves")), region.say(message("Share")),
                     region.say(message("To pay once")), region.say(message("Others pay more")),
                     region.say(message("Who follows"))},
                    WideTable::Help::sorted};
    for (std::size_t row = 0; row < cells.size(); ++row) {
        table.begin_row(render::clean(cells.words(row, "name")));
        table.number(told_share(region, cells, row));
        table.number(told_fee(region, cells, row));
        write_consequences(table, region, one, row);
        table.end_row();
    }
    table.finish();
}

void write(Html& html, const Region& region)
{
    const auto all = heaviest(region);
    if (all.empty()) {
        paragraph(html, region,
                  message("Of no arrangement of {} is it known what an exit means.", region.name));
        return;
    }
    const Network& whole = region.background.network;
    const auto own = std::find_if(all.begin(), all.end(), [&](const Heaviest& one) {
        return render::clean(whole.source().name(whole.versions()[one.place])) == region.name;
    });
    if (own != all.end()) {
        write_leavers(html, region, *own);
    }
    write_heaviest(html, region, all);
    auto rules = exit_rules();
    rules.push_back(message("Who follows: suppose that everyone leaves whose own contribution "
                            "rises by more than {}.",
                            region.percent(tolerated_rise)));
    paragraph(html, region, rules);
}

} // namespace

RegionSection leaving()
{
    return {.name = "leaving", .heading = message("What if one leaves?"), .write = write};
}

} // namespace noaber::report::region
