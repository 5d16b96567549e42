#include "render/ego/wording.hpp"
#include "report/section.hpp"

#include <noaber/core/text.hpp>

namespace noaber::report {

namespace {

using render::EgoArrangement;

std::string organs(const Subject& subject, const EgoArrangement& one)
{
    std::vector<std::string> result;
    for (const Word<Organ>& organ : words(Organ{})) {
        if (subject.organs(one).has(organ.value)) {
            result.push_back(subject.word(organ.label));
        }
    }
    return result.empty() ? subject.not_known() : join(result, ", ");
}

std::string host(const Subject& subject, const EgoArrangement& one)
{
    return one.host ? render::full_name(subject.source(), *one.host, subject.language) : "";
}

std::string since(const Subject& subject, const EgoArrangement& one)
{
    return one.since ? std::to_string(*one.since) : subject.not_known();
}

/// What it pays in a year, or else its registered share.
std::string cost(const Subject& subject, const EgoArrangement& one)
{
    const Participations& all = subject.source().participations();
    const ParticipationId id = subject.participation(one);
    if (all.contribution_eur[id]) {
        return subject.euros(*all.contribution_eur[id]);
    }
    return all.share_percent[id]
               ? subject.say(
                     message("{} of the costs", subject.percent(*all.share_percent[id] / 100)))
               : subject.not_known();
}

void row(WideTable& table, const Subject& subject, const EgoArrangement& one)
{
    table.begin_row(one.name);
    table.cell(subject.word(label(one.form)));
    table.number(subject.number(one.participants));
    table.cell(told(subject, subject.facts(one).obligation));
    table.cell(since(subject, one));
    table.cell(host(subject, one));
    table.cell(organs(subject, one));
    table.number(cost(subject, one));
    table.end_row();
}

std::vector<std::string> columns(const Subject& subject)
{
    return {subject.say(message("Arrangement")),
            subject.say(message("Legal form")),
            subject.say(message("Participants")),
            subject.say(message("Must it?")),
            subject.say(message("Since")),
            subject.say(message("Host")),
            subject.say(message("Who decides in it")),
            subject.say(message("Costs a year"))};
}

void write(Html& html, const Subject& subject)
{
    if (subject.ego.arrangements.empty()) {
        paragraph(html, subject,
                  message("{} takes part in no arrangement of this source.", subject.name));
        return;
    }
    WideTable table{html, "list",
                    subject.say(message("Arrangements of {}, by policy domain", subject.name)),
                    columns(subject)};
    const std::string* theme = nullptr;
    for (const EgoArrangement& one : subject.ego.arrangements) {
        if (theme == nullptr || *theme != one.theme) {
            table.group(render::theme_heading(one.theme, subject.language));
        }
        theme = &one.theme;
        row(table, subject, one);
    }
    table.finish();
    paragraph(html, subject,
              {message("Under “Who decides in it” stand the organs of {} that take part: its "
                       "council, its executive or its mayor.",
                       subject.name),
               message("No name under “Host” means that none is known.")});
}

} // namespace

Section arrangements()
{
    return {.name = "arrangements", .heading = message("The arrangements"), .write = write};
}

} // namespace noaber::report
