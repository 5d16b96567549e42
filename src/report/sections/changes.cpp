#include "render/captions.hpp"
#include "report/event_list.hpp"
#include "report/section.hpp"
#include "report/time_table.hpp"

#include <algorithm>
#include <set>

namespace noaber::report {

namespace {

/// What happened to the municipality, and in the arrangements that it is in.
std::vector<Event> events_of(const Subject& subject)
{
    std::set<ArrangementId> own;
    for (const render::EgoArrangement& one : subject.ego.arrangements) {
        own.insert(subject.source().versions().arrangement[one.version]);
    }
    std::vector<Event> result;
    const auto& all = subject.background.events;
    std::copy_if(all.begin(), all.end(), std::back_inserter(result), [&](const Event& event) {
        return own.contains(event.arrangement) ||
               concerns(subject.source(), event, subject.ego.subject);
    });
    return result;
}

void write(Html& html, const Subject& subject)
{
    if (!subject.background.events_from) {
        paragraph(html, subject,
                  message("The source does not say on which day it held, so nothing can be said on "
                          "what changed."));
        return;
    }
    write_timeline(html, subject,
                   subject.say(message("What {} took part in through the years", subject.name)),
                   {.subject = subject.ego.subject,
                    .language = subject.language,
                    .theme = subject.worn.theme});
    const std::string from = render::long_date(*subject.background.events_from, subject.language);
    const std::vector<Event> found = events_of(subject);
    if (found.empty()) {
        paragraph(html, subject,
                  message("Since {} the source shows no change in what {} takes part in.", from,
                          subject.name));
        return;
    }
    paragraph(html, subject,
              {counted(found.size(), "The source shows {} change since {}.",
                       "The source shows {} changes since {}.", from),
               message("It shows them by the day on which the text of an arrangement changed. Why "
                       "it changed is not in the source.")});
    write_events(html, subject,
                 subject.say(message("What changed in the arrangements of {}", subject.name)),
                 found);
}

} // namespace

Section changes()
{
    return {.name = "changes", .heading = message("What changed"), .write = write};
}

} // namespace noaber::report
