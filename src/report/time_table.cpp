#include "report/time_table.hpp"

#include "render/captions.hpp"
#include "render/timeline/facts.hpp"
#include "report/drawings.hpp"

namespace noaber::report {

namespace {

std::string begin(const Teller& teller, const render::Stretch& stretch)
{
    return stretch.from ? render::long_date(*stretch.from, teller.language) : teller.not_known();
}

void write_table(Html& html, const Teller& teller, const render::Timeline& content)
{
    WideTable table{html,
                    "timeline-table",
                    teller.say(message("The same as a table: from when until when")),
                    {teller.say(message("Arrangement")), teller.say(message("From")),
                     teller.say(message("Until"))}};
    for (const render::TimelineBar& bar : content.bars) {
        const render::Stretch stretch = content.shown(bar);
        table.begin_row(bar.name);
        table.cell(begin(teller, stretch));
        const bool goes_on = !stretch.until || *stretch.until > content.last;
        table.cell(goes_on ? teller.say(message("now"))
                           : render::long_date(*stretch.until, teller.language));
        table.end_row();
    }
    table.finish();
}

} // namespace

void write_timeline(Html& html,
                    const Teller& teller,
                    std::string_view caption,
                    const DrawOptions& options)
{
    if (drawn_figure(html, teller, "timeline", caption, options)) {
        write_table(html, teller, render::timeline_of(teller.network, options));
    }
}

} // namespace noaber::report
