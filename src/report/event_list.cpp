#include "report/event_list.hpp"

#include "io/plain_text.hpp"
#include "render/captions.hpp"
#include "render/ego/wording.hpp"
#include "render/text.hpp"

#include <algorithm>

namespace noaber::report {

namespace {

constexpr std::size_t most_events = 60;

std::string who(const Teller& teller, const Event& event)
{
    return event.participant
               ? render::full_name(teller.source(), *event.participant, teller.language)
               : std::string{};
}

/// "from A to B", as far as it is known.
std::string change(const Teller& teller, const Event& event)
{
    const auto shown = [&](const Cell& cell) {
        return std::holds_alternative<Missing>(cell) ? std::string{}
                                                     : plain_text(cell, "", teller.language);
    };
    const std::string before = shown(event.before);
    const std::string after = shown(event.after);
    if (before.empty() || after.empty()) {
        return before + after;
    }
    return teller.say(message("from {} to {}", before, after));
}

} // namespace

void write_events(Html& html,
                  const Teller& teller,
                  std::string_view caption,
                  std::vector<Event> events)
{
    std::stable_sort(events.begin(), events.end(),
                     [](const Event& a, const Event& b) { return b.date < a.date; });
    const std::size_t left_out = events.size() - std::min(events.size(), most_events);
    events.resize(events.size() - left_out);
    WideTable table{html,
                    "events",
                    caption,
                    {teller.say(message("Date")), teller.say(message("What happened")),
                     teller.say(message("Arrangement")), teller.say(message("Who")),
                     teller.say(message("Change"))}};
    for (const Event& event : events) {
        table.begin_row(render::long_date(event.date, teller.language));
        table.cell(teller.word(label(event.what)));
        table.cell(render::clean(teller.source().name(event.version)));
        table.cell(who(teller, event));
        table.cell(change(teller, event));
        table.end_row();
    }
    table.finish();
    if (left_out > 0) {
        paragraph(
            html, teller,
            counted(left_out, "{} older event is left out.", "{} older events are left out."));
    }
}

} // namespace noaber::report
