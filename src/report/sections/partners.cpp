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

std::string full_name(const Subject& subject, const Partner& one)
{
    return render::full_name(subject.source(), one.id, subject.language);
}

void write_table(Html& html, const Subject& subject, std::span<const Partner> partners)
{
    WideTable table{html,
                    "partner-list",
                    subject.say(message("In how many arrangements each takes part together with {}",
                                        subject.name)),
                    {subject.say(message("Who")), subject.say(message("Kind")),
                     subject.say(message("Arrangements together"))},
                    WideTable::Help::searched_and_sorted};
    for (const Partner& one : partners) {
        table.begin_row(full_name(subject, one), subject.page_of(one.id));
        table.cell(subject.word(label(subject.source().organisations().kind[one.id])));
        table.count(subject, one.shared);
        table.end_row();
    }
    table.finish();
}

void write(Html& html, const Subject& subject)
{
    constexpr std::size_t most_in_table = 40;
    const std::vector<Partner> all = partners(subject);
    if (all.empty()) {
        paragraph(html, subject, message("{} shares no arrangement with anyone.", subject.name));
        return;
    }
    paragraph(html, subject,
              counted(all.size(), "{} participant shares an arrangement with {}.",
                      "{} participants share an arrangement with {}.", subject.name));
    const auto met_once =
        std::find_if(all.begin(), all.end(), [](const Partner& one) { return one.shared < 2; });
    const bool is_long = all.size() > most_in_table && met_once != all.begin();
    const auto end_of_table = is_long ? met_once : all.end();
    write_table(html, subject, {all.begin(), end_of_table});
    if (end_of_table == all.end()) {
        return;
    }
    std::vector<std::string> others;
    std::transform(end_of_table, all.end(), std::back_inserter(others),
                   [&](const Partner& one) { return full_name(subject, one); });
    paragraph(html, subject,
              counted(others.size(), "{} more is met in one arrangement only:",
                      "{} more are met in one arrangement only:"));
    names(html, subject, others);
}

} // namespace

Section partners()
{
    return {.name = "partners", .heading = message("The partners"), .write = write};
}

} // namespace noaber::report
