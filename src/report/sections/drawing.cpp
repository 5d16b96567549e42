#include "render/ego/wording.hpp"
#include "report/drawings.hpp"
#include "report/section.hpp"

#include <algorithm>

namespace noaber::report {

namespace {

using render::EgoArrangement;

/// The arrangement with the most participants, if one has more than all others.
const EgoArrangement* largest(const render::Ego& ego)
{
    const EgoArrangement* best = nullptr;
    bool unique = false;
    for (const EgoArrangement& one : ego.arrangements) {
        const bool equal = best != nullptr && one.participants == best->participants;
        const bool more = best == nullptr || one.participants > best->participants;
        unique = more || (unique && !equal);
        best = more ? &one : best;
    }
    return unique ? best : nullptr;
}

Message about_partner(const Subject& subject)
{
    const std::size_t peers = subject.ego.shared.size();
    return subject.ego.partner ? message("{} is in {} of them: more than any other municipality.",
                                         render::shown_name(subject.source(), *subject.ego.partner),
                                         subject.ego.shared_with_partner())
                               : counted(peers, "{} other municipality takes part in them.",
                                         "{} other municipalities take part in them.");
}

/// Two to four sentences that say what there is to see.
std::vector<Message> what_to_see(const Subject& subject)
{
    const render::Ego& ego = subject.ego;
    std::vector<Message> result{
        counted(ego.arrangements.size(), "The drawing shows {} arrangement of {}.",
                "The drawing shows {} arrangements of {}, by policy domain.", subject.name)};
    if (ego.arrangements.empty()) {
        return result;
    }
    result.push_back(about_partner(subject));
    if (const EgoArrangement* most = largest(ego)) {
        result.push_back(counted(most->participants, "The largest has {} participant: {}.",
                                 "The largest has {} participants: {}.", most->name));
    }
    if (ego.statutory() > 0) {
        result.push_back(counted(ego.statutory(),
                                 "A dashed line leads to {} that the law requires.",
                                 "Dashed lines lead to the {} that the law requires."));
    }
    return result;
}

/// Everyone in an arrangement, the subject included.
std::vector<std::string> participants(const Subject& subject, const EgoArrangement& one)
{
    std::vector<std::string> result;
    const auto add = [&](OrganisationId id, bool in_being) {
        std::string name = render::full_name(subject.source(), id, subject.language);
        result.push_back(in_being ? name
                                  : subject.say(message("{} (does not exist on this date)", name)));
    };
    add(subject.ego.subject, subject.network.in_being(subject.ego.subject));
    for (const auto* group : {&one.peers, &one.others}) {
        for (const OrganisationId id : *group) {
            add(id, true);
        }
    }
    for (const OrganisationId id : one.absent) {
        add(id, false);
    }
    return result;
}

void table(Html& html, const Subject& subject)
{
    WideTable table{html,
                    "with-whom",
                    subject.say(message("The same as a table: who takes part in the arrangements "
                                        "of {}",
                                        subject.name)),
                    {subject.say(message("Arrangement")), subject.say(message("Number")),
                     subject.say(message("Who takes part"))}};
    for (const EgoArrangement& one : subject.ego.arrangements) {
        table.begin_row(one.name);
        table.number(subject.number(one.participants));
        table.list(subject, participants(subject, one));
        table.end_row();
    }
    table.finish();
}

void write(Html& html, const Subject& subject)
{
    figure(html, "picture",
           subject.say(message("What {} takes part in, and with whom", subject.name)),
           subject.drawing.svg);
    paragraph(html, subject, what_to_see(subject));
    if (!subject.ego.arrangements.empty()) {
        table(html, subject);
    }
}

} // namespace

Section drawing()
{
    return {.name = "drawing", .heading = message("With whom, and in what"), .write = write};
}

} // namespace noaber::report
