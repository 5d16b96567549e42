#include "render/map/facts.hpp"
#include "report/drawings.hpp"
#include "report/section.hpp"

namespace noaber::report::region {

namespace {

/// The pairs that the map has lines for.
void write_table(Html& html, const Region& region, const render::Map& content)
{
    WideTable table{html,
                    "map-table",
                    region.say(message("The same as a table: who shares most")),
                    {region.say(message("Pair")), region.say(message("Arrangements together"))},
                    WideTable::Help::sorted};
    for (const render::MapTie& tie : content.ties) {
        if (tie.shared >= content.threshold) {
            table.begin_row(region.say(
                message("{} and {}", content.places[tie.a].name, content.places[tie.b].name)));
            table.count(region, tie.shared);
            table.end_row();
        }
    }
    table.finish();
}

void write(Html& html, const Region& region)
{
    const std::string caption = region.say(message("Who works with whom most in {}", region.name));
    if (!drawn_figure(html, region, "map", caption, region.drawing)) {
        return;
    }
    const render::Map content = render::map_of(region.network, region.drawing);
    paragraph(html, region,
              {message("A line ties two municipalities that share {} arrangements or more.",
                       content.threshold),
               message("Arrangements that the law requires do not count here, nor those that all "
                       "municipalities take part in: they do not tell one pair from another."),
               counted(content.drawn_ties(), "That leaves {} pair of the {}.",
                       "That leaves {} pairs of the {}.", content.pairs())});
    if (content.drawn_ties() > 0 && !content.tinted()) {
        write_table(html, region, content);
    }
}

} // namespace

RegionSection map()
{
    return {.name = "map", .heading = message("Who works with whom"), .write = write};
}

} // namespace noaber::report::region
