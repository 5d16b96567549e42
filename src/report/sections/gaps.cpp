#include "render/captions.hpp"
#include "report/common_parts.hpp"
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
    const auto& contributions = subject.source().participations().contribution_eur;
    const std::size_t domains = subject.ego.with_theme();
    const std::size_t obligations = count(subject, [&](const EgoArrangement& one) {
        return subject.facts(one).obligation.value != Obligation::unknown;
    });
    const std::size_t years =
        count(subject, [](const EgoArrangement& one) { return one.since.has_value(); });
    const std::size_t paid = count(subject, [&](const EgoArrangement& one) {
        return contributions[subject.participation(one)].has_value();
    });
    return {
        domains_known(domains, all),
        obligations_known(obligations, all),
        render::known_of(
            years, all, message("The year in which it began is known of {} of the {}.", years, all),
            message("The year in which it began is known."),
            message("The year in which it began is not known.")),
        render::known_of(paid, all,
                         message("What {} pays is known of {} of the {}.", subject.name, paid, all),
                         message("What {} pays is known.", subject.name),
                         message("What {} pays is not known.", subject.name)),
    };
}

void write(Html& html, const Subject& subject)
{
    std::vector<std::string> items;
    if (!subject.ego.arrangements.empty()) {
        for (const Message& sentence : known_facts(subject)) {
            items.push_back(subject.say(sentence));
        }
    }
    for (const std::string& item : gaps_of_source(subject)) {
        items.push_back(item);
    }
    items.push_back(subject.say(message("How many people work in an arrangement and how well it "
                                        "works is not on this page.")));
    items.insert(items.end(), subject.drawing.remarks.begin(), subject.drawing.remarks.end());
    points(html, items);
}

} // namespace

Section gaps()
{
    return {.name = "gaps", .heading = message("What is not known"), .write = write};
}

} // namespace noaber::report
