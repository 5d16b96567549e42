#include "render/ego/wording.hpp"
#include "report/section.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace noaber::report {

namespace {

struct Partner {
    OrganisationId id;
    std::size_t shared = 0;
};

/// All in being who share an arrangement, most shared first, then by name.
std::vector<Partner> partners(const Subject& subject)
{
    std::map<OrganisationId, std::size_t> shared = subject.ego.shared;
    for (const render::EgoArrangement& one : subject.ego.arrangements) {
        for (const OrganisationId other : one.others) {
            ++shared[other];
        }
    }
    std::vector<Partner> result;
    for (const auto& [id, count] : shared) {
        result.push_back({id, count});
    }
    const auto key = [&](const Partner& one) {
        const auto& name = subject.source().organisations().name;
        return std::tuple{subject.ego.arrangements.size() - one.shared, fold(name[one.id]), one.id};
    };
    std::sort(result.begin(), result.end(),
              [&key](const Partner& a, const Partner& b) { return key(a) < key(b); });
    return result;
}

void write(Html& html, const Subject& subject)
{
    const std::vector<Partner> all = partners(subject);
    if (all.empty()) {
        html.element(Tag::p,
                     subject.say(message("{} shares no arrangement with anyone.", subject.name)));
        return;
    }
    html.element(Tag::p, subject.say(counted(
                             all.size(), "{} participant shares an arrangement with {}.",
                             "{} participants share an arrangement with {}.", subject.name)));
    WideTable table{html,
                    "partner-list",
                    subject.say(message("In how many arrangements each takes part together with {}",
                                        subject.name)),
                    {subject.say(message("Who")), subject.say(message("Kind")),
                     subject.say(message("Arrangements together"))}};
    for (const Partner& one : all) {
        table.begin_row(render::full_name(subject.source(), one.id, subject.language));
        table.cell(subject.word(label(subject.source().organisations().kind[one.id])));
        table.number(subject.number(one.shared));
        table.end_row();
    }
    table.finish();
}

} // namespace

Section partners()
{
    return {.name = "partners", .heading = message("The partners"), .write = write};
}

} // namespace noaber::report
