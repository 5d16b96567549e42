#include "render/captions.hpp"
#include "report/section.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::report {

namespace {

using render::EgoArrangement;

/// Bodies that have a board and a budget of their own (Wgr, articles 34 and 35).
bool has_budget(LegalForm form)
{
    return form == LegalForm::openbaar_lichaam || form == LegalForm::bedrijfsvoeringsorganisatie ||
           form == LegalForm::gemeenschappelijk_orgaan;
}

/// The first day by which budgets must be at the province, on or after a day.
std::chrono::year_month_day next_budgets(Date day)
{
    const std::chrono::year_month_day today{day.day()};
    const auto this_year = today.year() / std::chrono::September / 15;
    return std::chrono::sys_days{this_year} >= day.day() ? this_year
                                                         : this_year + std::chrono::years{1};
}

void write_exit_views(Html& html,
                      const Subject& subject,
                      const std::vector<const EgoArrangement*>& free)
{
    WideTable table{
        html,
        "view-terms",
        subject.say(message("Whose view is asked when {} leaves: eight weeks each", subject.name)),
        {subject.say(message("Arrangement")), subject.say(message("Councils")),
         subject.say(message("Of"))}};
    for (const EgoArrangement* one : free) {
        std::vector<std::string> councils{subject.name};
        for (const OrganisationId peer : one->peers) {
            councils.push_back(render::shown_name(subject.source(), peer));
        }
        table.begin_row(one->name);
        table.count(subject, councils.size());
        table.list(subject, councils);
        table.end_row();
    }
    table.finish();
    paragraph(html, subject,
              {message("The council of {} must consent before its executive may leave, and before "
                       "that has eight weeks to give its view on the draft.",
                       subject.name),
               message("The other councils have the same eight weeks where the arrangement is "
                       "changed for it, its cost key for one.")});
}

void write_budget_views(Html& html, const Subject& subject, const std::vector<std::string>& bodies)
{
    paragraph(html, subject,
              message("Each year the council may also give its view on the draft budget of {}.",
                      render::listed(bodies, subject.language)));
    const auto today = subject.network.date();
    if (!today) {
        paragraph(html, subject,
                  message("It gets the draft twelve weeks before the board decides, and the budget "
                          "must be at the province before 15 September."));
        return;
    }
    const auto due = next_budgets(*today);
    const Date last{std::chrono::sys_days{due}};
    const Date sent{last.day() - std::chrono::weeks{12}};
    paragraph(html, subject,
              message("It gets the draft twelve weeks before the board decides, and the budget for "
                      "{} must be at the province before {}: so the draft comes before {}.",
                      std::to_string(static_cast<int>(due.year()) + 1),
                      render::long_date(last, subject.language),
                      render::long_date(sent, subject.language)));
}

void write(Html& html, const Subject& subject)
{
    std::vector<const EgoArrangement*> free;
    std::vector<std::string> bodies;
    for (const EgoArrangement& one : subject.ego.arrangements) {
        if (render::under_the_act(one.form) && !one.statutory) {
            free.push_back(&one);
        }
        if (has_budget(one.form)) {
            bodies.push_back(one.name);
        }
    }
    if (free.empty() && bodies.empty()) {
        paragraph(html, subject,
                  message("The law gives the council of {} no terms here: it takes part in nothing "
                          "on which it must be asked, as far as the source knows.",
                          subject.name));
        return;
    }
    if (!free.empty()) {
        write_exit_views(html, subject, free);
    }
    if (!bodies.empty()) {
        write_budget_views(html, subject, bodies);
    }
    paragraph(html, subject,
              message("These terms are those of the law since July 2022 (Wgr, articles 1, 34 and "
                      "35); the arrangement itself may give more time."));
}

} // namespace

Section views()
{
    return {.name = "views", .heading = message("When is the council asked?"), .write = write};
}

} // namespace noaber::report
