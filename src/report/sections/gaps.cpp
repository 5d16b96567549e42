#include "render/captions.hpp"
#include "report/section.hpp"

#include <algorithm>

namespace noaber::report {

namespace {

using render::EgoArrangement;

template <class Is>
std::size_t count(const Subject& subject, Is is)
{
    const auto& all = subject.ego.arrangements;
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), is));
}

/// Of how many arrangements a fact is known.
std::vector<Message> known_facts(const Subject& subject)
{
    const std::size_t all = subject.ego.arrangements.size();
    return {
        message("The policy domain is known of {} of the {} arrangements.",
                subject.ego.with_theme(), all),
        message("Whether the law requires it is known of {} of the {}.",
                count(subject,
                      [&](const EgoArrangement& one) {
                          return subject.facts(one).obligation.value != Obligation::unknown;
                      }),
                all),
        message("The year in which it began is known of {} of the {}.",
                count(subject, [](const EgoArrangement& one) { return one.since.has_value(); }),
                all),
    };
}

void write(Html& html, const Subject& subject)
{
    html.open(Tag::ul);
    if (!subject.ego.arrangements.empty()) {
        for (const Message& sentence : known_facts(subject)) {
            html.element(Tag::li, subject.say(sentence));
        }
    }
    const std::string selection = render::selection_caption(subject.network, subject.language);
    if (!selection.empty()) {
        html.element(Tag::li, subject.say(message("This page shows only a part. {}", selection)));
    }
    for (const std::string& caption :
         render::coverage_captions(subject.network, subject.provenance, subject.language)) {
        html.element(Tag::li, caption);
    }
    html.element(Tag::li, subject.say(message("What an arrangement costs, how many people work in "
                                              "it and how well it works is not on this page.")));
    for (const std::string& remark : subject.drawing.remarks) {
        html.element(Tag::li, remark);
    }
    html.close();
}

} // namespace

Section gaps()
{
    return {.name = "gaps", .heading = message("What is not known"), .write = write};
}

} // namespace noaber::report
