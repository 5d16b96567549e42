#include "render/ego/wording.hpp"
#include "render/text.hpp"
#include "report/section.hpp"
#include "report/shares.hpp"

#include <noaber/core/text.hpp>
#include <noaber/fragility/exit.hpp>

#include <algorithm>
#include <map>

namespace noaber::report {

namespace {

using render::EgoArrangement;

/// Whether there is a party to be related to: a board, and as a rule money, of its own.
bool is_party(const EgoArrangement& one)
{
    switch (one.form) {
    case LegalForm::openbaar_lichaam:
    case LegalForm::bedrijfsvoeringsorganisatie:
    case LegalForm::gemeenschappelijk_orgaan:
    case LegalForm::company:
    case LegalForm::foundation:
    case LegalForm::association:
        return true;
    default:
        return false;
    }
}

std::string interest(const Subject& subject, const EgoArrangement& one)
{
    constexpr std::size_t longest = 200;
    const std::string purpose =
        render::clean(subject.source().versions().purpose[one.version], longest);
    return purpose.empty() ? subject.not_known() : purpose;
}

/// The words of what happened to an arrangement in the years that a page tells.
std::vector<std::string> changes(const Subject& subject, const EgoArrangement& one)
{
    const ArrangementId arrangement = subject.source().versions().arrangement[one.version];
    std::vector<std::string> result;
    for (const Event& event : subject.background.events) {
        if (event.arrangement == arrangement) {
            const std::string who =
                event.participant ? ", " + render::full_name(subject.source(), *event.participant,
                                                             subject.language)
                                  : "";
            result.push_back(to_string(event.date) + ": " + subject.word(label(event.what)) + who);
        }
    }
    return result;
}

std::string told_changes(const Subject& subject, const EgoArrangement& one)
{
    constexpr std::size_t most = 4;
    std::vector<std::string> all = changes(subject, one);
    if (!subject.background.events_from) {
        return subject.not_known();
    }
    if (all.empty()) {
        return subject.say(message("none seen"));
    }
    if (all.size() > most) {
        const std::size_t more = all.size() - most;
        all.erase(all.begin(), all.end() - static_cast<std::ptrdiff_t>(most));
        all.push_back(subject.say(counted(more, "{} older", "{} older")));
    }
    return join(all, "; ");
}

/// The subject's share of each arrangement by its code, and how that is known.
std::map<std::string, std::string, std::less<>> shares(const Subject& subject)
{
    const Table exits = exit_table(subject.network, subject.ego.subject);
    const NamedCells cells{exits};
    std::map<std::string, std::string, std::less<>> result;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        result.emplace(cells.words(row, "code"), told_share(subject, cells, row));
    }
    return result;
}

void row(WideTable& table,
         const Subject& subject,
         const EgoArrangement& one,
         std::string_view share)
{
    table.begin_row(one.name);
    table.cell("");
    table.cell(interest(subject, one));
    table.cell(told_changes(subject, one));
    table.cell("");
    table.cell("");
    table.count(subject, one.participants);
    table.number(share);
    table.end_row();
}

void write(Html& html, const Subject& subject)
{
    const auto& all = subject.ego.arrangements;
    const auto parties = static_cast<std::size_t>(std::count_if(all.begin(), all.end(), is_party));
    paragraph(html, subject,
              {message("Every budget has a table of related parties. This is that table, in its "
                       "order, as far as the source goes, with two columns added at its end."),
               message("Empty cells are for the treasurer: seats, equity, debt and results are not "
                       "in the register.")});
    if (parties == 0) {
        paragraph(html, subject, message("The source knows no related party of {}.", subject.name));
        return;
    }
    WideTable table{html,
                    "related",
                    subject.say(message("Related parties of {}", subject.name)),
                    {subject.say(message("Name")), subject.say(message("Seat")),
                     subject.say(message("Public interest")), subject.say(message("Changes")),
                     subject.say(message("Equity and debt")), subject.say(message("Result")),
                     subject.say(message("Participants")), subject.say(message("Share"))}};
    const auto known_shares = shares(subject);
    for (const EgoArrangement& one : all) {
        if (is_party(one)) {
            row(table, subject, one, known_shares.find(subject.code(one))->second);
        }
    }
    table.finish();
    std::vector<Message> below{message("Changes are those that the source shows over the last {} "
                                       "years. The public interest is the purpose as registered, "
                                       "cut short where it is long.",
                                       years_told)};
    if (std::any_of(all.begin(), all.end(), [](const EgoArrangement& one) {
            return is_party(one) && !one.others.empty();
        })) {
        below.push_back(among_municipalities());
    }
    const auto of_unknown_form = static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(),
                      [](const EgoArrangement& one) { return one.form == LegalForm::other; }));
    if (of_unknown_form > 0) {
        below.push_back(counted(of_unknown_form,
                                "{} arrangement is not in this table, because the source gives no "
                                "legal form that tells whether it has a board of its own.",
                                "{} arrangements are not in this table, because the source gives "
                                "no legal form that tells whether they have boards of their own."));
    }
    if (const std::size_t others = all.size() - parties - of_unknown_form; others > 0) {
        below.push_back(counted(others,
                                "{} arrangement is not in this table, because it has no board of "
                                "its own.",
                                "{} arrangements are not in this table, because they have no board "
                                "of their own."));
    }
    paragraph(html, subject, below);
}

} // namespace

Section related_parties()
{
    return {.name = "related-parties", .heading = message("Related parties"), .write = write};
}

} // namespace noaber::report
