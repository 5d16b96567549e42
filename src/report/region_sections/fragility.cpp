#include "io/plain_text.hpp"
#include "render/ego/facts.hpp"
#include "render/text.hpp"
#include "report/charts/curve.hpp"
#include "report/drawings.hpp"
#include "report/section.hpp"

#include <noaber/fragility/percolation.hpp>

namespace noaber::report::region {

namespace {

/// Whether anyone loses anything when it fails.
bool hurts(const NamedCells& cells, std::size_t row)
{
    const auto above = [&](std::string_view column, double least) {
        return cells.number(row, column).value_or(0) > least;
    };
    return above("orphaned_services", 0) || above("cut_off_municipalities", 0) ||
           above("components", 1);
}

/// What hangs on one provider: failures by kind, heaviest first, within the region alone.
void write_ranking(Html& html, const Region& region, const Fragility& found)
{
    constexpr std::size_t most_rows = 25;
    const NamedCells cells{found.table};
    WideTable table{html,
                    "ranking",
                    region.say(message("What falls away in {} when one stops", region.name)),
                    {region.say(message("What stops")), region.say(message("Kind")),
                     region.say(message("Services without a provider")),
                     region.say(message("Municipalities cut off")),
                     region.say(message("Parts left"))},
                    WideTable::Help::sorted};
    std::map<std::string_view, std::size_t> shown;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (!hurts(cells, row) || ++shown[cells.words(row, "kind")] > most_rows) {
            continue;
        }
        table.begin_row(render::clean(cells.words(row, "name")));
        table.cell(plain_text(cells(row, "kind"), "", region.language));
        for (const std::string_view column :
             {"orphaned_services", "cut_off_municipalities", "components"}) {
            table.count(region, static_cast<std::size_t>(cells.number(row, column).value_or(0)));
        }
        table.end_row();
    }
    table.finish();
    paragraph(html, region,
              message("Who is not in the table can stop without anyone losing a service or being "
                      "cut off. Of each kind the {} heaviest are shown at most.",
                      most_rows));
}

std::vector<render::Point> points_of(const Percolation& found)
{
    const NamedCells cells{found.table};
    std::vector<render::Point> result;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        result.push_back(
            {cells.number(row, "share").value_or(0), cells.number(row, "mean").value_or(0)});
    }
    return result;
}

void write_curve_table(Html& html,
                       const Region& region,
                       const std::vector<render::Point>& random,
                       const std::vector<render::Point>& busiest)
{
    WideTable table{
        html,
        "curve-table",
        region.say(message("The same as a table: the share of the municipalities that are "
                           "together")),
        {region.say(message("Ended")), region.say(message("Any of them")),
         region.say(message("The largest first"))}};
    const auto is_as_before = [&](std::size_t i) {
        return i > 0 && i + 1 < random.size() && random[i].y == random[i - 1].y &&
               busiest[i].y == busiest[i - 1].y;
    };
    for (std::size_t i = 0; i < random.size(); ++i) {
        if (is_as_before(i)) {
            continue;
        }
        table.begin_row(region.percent(random[i].x));
        table.number(region.percent(random[i].y));
        table.number(region.percent(busiest[i].y));
        table.end_row();
    }
    table.finish();
}

/// What goes when each of the arrangements ends.
std::vector<std::vector<Vertex>> endings(const Network& network, const Incidence& view)
{
    std::vector<std::vector<Vertex>> result;
    for (Failure& one : failures(network, view)) {
        if (one.kind == FailureKind::arrangement) {
            result.push_back(std::move(one.vertices));
        }
    }
    return result;
}

/// How the region falls apart while one arrangement after the other ends.
void write_curve(Html& html, const Region& region)
{
    const Incidence view = incidence(region.network, {.of = OrganisationKind::municipality});
    const auto failing = endings(region.network, view);
    if (failing.size() < 3) {
        return;
    }
    const auto random = points_of(
        percolate(view, {.trials = 500, .failing = failing, .execution = {.threads = 1}}));
    const auto busiest =
        points_of(percolate(view, {.order = RemovalOrder::degree, .failing = failing}));
    const std::string any = region.say(message("Any of them"));
    const std::string first = region.say(message("The largest first"));
    const std::string caption =
        region.say(message("What stays together in {} while arrangements end", region.name));
    html.element(Tag::h3, region.say(message("If arrangements end one after the other")));
    figure(html, "curve-drawing", caption,
           curves({.id = "noaber-curve",
                   .language = region.language,
                   .title = caption,
                   .description = region.say(message("The table below holds the same numbers.")),
                   .theme = region.worn.theme},
                  {{any, random, false}, {first, busiest, true}},
                  {.across = region.say(message("share of the arrangements that ended")),
                   .up = region.say(message("share of the municipalities that are together"))}),
           Wide::no);
    paragraph(
        html, region,
        {message("Municipalities are together while arrangements tie them, directly or by "
                 "way of others. A line that stays high falls apart late."),
         message("Any of them: the mean of 500 orders by chance. The table leaves out what is "
                 "as in the row before.")});
    write_curve_table(html, region, random, busiest);
}

/// How much each municipality leans on one, by what all of its arrangements do.
void write_leaning(Html& html, const Region& region)
{
    const NamedCells cells{region.background.dependence.table};
    WideTable table{html,
                    "leaning",
                    region.say(message("How much each leans on one")),
                    {region.say(message("Municipality")), region.say(message("Most by")),
                     region.say(message("Share of services")),
                     region.say(message("Still done at worst"))},
                    WideTable::Help::sorted};
    for (const OrganisationId id : region.municipalities) {
        const auto row = cells.find({{"code", region.source().organisations().code[id]}});
        if (!row) {
            continue;
        }
        table.begin_row(render::shown_name(region.source(), id), region.page_of(id));
        table.cell(render::clean(cells.words(*row, "largest_provider")));
        table.number(region.percent(cells.number(*row, "largest_share").value_or(0)));
        table.number(region.percent(cells.number(*row, "worst").value_or(1)));
        table.end_row();
    }
    table.finish();
    paragraph(html, region,
              message("Counted over all arrangements of each, also those outside {}. At worst is "
                      "when the provider or host fails that it can miss least.",
                      region.name));
}

void write(Html& html, const Region& region)
{
    const Fragility found = fragility(region.network, {.of = OrganisationKind::municipality});
    paragraph(html, region,
              message("Each arrangement, host and municipality stops in turn, on paper. Only what "
                      "lies within {} is counted. It does not say how likely that is.",
                      region.name));
    write_ranking(html, region, found);
    write_leaning(html, region);
    std::vector<std::string> caveats;
    for (const Message& caveat : found.caveats) {
        caveats.push_back(region.say(caveat));
    }
    if (!caveats.empty()) {
        points(html, caveats);
    }
    write_curve(html, region);
}

} // namespace

RegionSection fragility()
{
    return {.name = "fragility", .heading = message("What hangs on one"), .write = write};
}

} // namespace noaber::report::region
