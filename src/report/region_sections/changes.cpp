#include "render/captions.hpp"
#include "report/event_list.hpp"
#include "report/section.hpp"
#include "report/time_table.hpp"

#include <algorithm>

namespace noaber::report::region {

namespace {

/// What happened in arrangements that two or more share, and to any of them.
std::vector<Event> events_of(const Region& region)
{
    const Register& source = region.source();
    std::vector<ArrangementId> shared;
    for (const RegionArrangement& one : region.arrangements) {
        if (one.members > 1) {
            shared.push_back(
                source.versions().arrangement[region.background.network.versions()[one.place]]);
        }
    }
    std::sort(shared.begin(), shared.end());
    std::vector<Event> result;
    for (const Event& event : region.background.events) {
        const bool is_shared = std::binary_search(shared.begin(), shared.end(), event.arrangement);
        if (is_shared ||
            std::any_of(region.municipalities.begin(), region.municipalities.end(),
                        [&](OrganisationId id) { return concerns(source, event, id); })) {
            result.push_back(event);
        }
    }
    return result;
}

void write(Html& html, const Region& region)
{
    if (!region.background.events_from) {
        paragraph(html, region,
                  message("The source does not say on which day it held, so nothing can be said on "
                          "what changed."));
        return;
    }
    write_timeline(html, region,
                   region.say(message("Arrangements of {} through the years", region.name)),
                   region.drawing);
    const std::string from = render::long_date(*region.background.events_from, region.language);
    const std::vector<Event> found = events_of(region);
    if (found.empty()) {
        paragraph(html, region, message("The source shows no change since {}.", from));
        return;
    }
    paragraph(html, region,
              {counted(found.size(), "The source shows {} change since {}.",
                       "The source shows {} changes since {}.", from),
               message("It shows them by the day on which the text of an arrangement changed. Why "
                       "it changed is not in the source.")});
    write_events(html, region, region.say(message("What changed in {}", region.name)), found);
}

} // namespace

RegionSection changes()
{
    return {.name = "changes", .heading = message("What changed"), .write = write};
}

} // namespace noaber::report::region
