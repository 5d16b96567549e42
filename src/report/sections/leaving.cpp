#include "render/captions.hpp"
#include "render/text.hpp"
#include "report/exits.hpp"
#include "report/section.hpp"
#include "report/shares.hpp"

#include <noaber/core/text.hpp>
#include <noaber/fragility/exit.hpp>

#include <algorithm>

namespace noaber::report {

namespace {

using render::EgoArrangement;

/// What leaving costs, by the arrangements that may be left.
struct Exits {
    Table table;
    Table chains;
    NamedCells cells{table};
    NamedCells followed{chains};
    std::vector<std::pair<std::size_t, const EgoArrangement*>> free; ///< Rows, and what they tell.
    std::vector<std::string> statutory;                              ///< Names.

    explicit Exits(const Subject& subject)
        : table{exit_table(subject.network, subject.ego.subject)},
          chains{contagion_table(subject.network, {subject.ego.subject}, tolerated_rise)}
    {
        for (std::size_t row = 0; row < cells.size(); ++row) {
            const auto& all = subject.ego.arrangements;
            const auto one = std::find_if(all.begin(), all.end(), [&](const EgoArrangement& each) {
                return subject.code(each) == cells.words(row, "code");
            });
            if (one == all.end()) {
                continue;
            }
            if (one->statutory) {
                statutory.push_back(one->name);
            } else {
                free.emplace_back(row, &*one);
            }
        }
    }
    Exits(const Exits&) = delete;
    Exits& operator=(const Exits&) = delete;

    /// Whether a column says something of one that may be left.
    [[nodiscard]] bool any(std::string_view column) const
    {
        return std::any_of(free.begin(), free.end(), [&](const auto& each) {
            return !std::holds_alternative<Missing>(cells(each.first, column));
        });
    }
};

std::string day(const Subject& subject, std::string_view iso)
{
    const auto date = parse_date(iso);
    return date ? render::long_date(*date, subject.language) : subject.not_known();
}

std::string first_out(const Subject& subject, const Exits& exits, std::size_t row)
{
    const std::string date = day(subject, exits.cells.words(row, "first_out"));
    return exits.cells.words(row, "first_out_basis") == "end"
               ? subject.say(message("{}, when it ends for everyone", date))
               : date;
}

/// "12 months", or that nobody says.
std::string notice(const Subject& subject, const Exits& exits, std::size_t row)
{
    const auto months = exits.cells.number(row, "notice_months");
    return months ? subject.say(message("{} months", subject.about(*months))) : subject.not_known();
}

void write_costs(Html& html, const Subject& subject, const Exits& exits)
{
    const bool euros = exits.any("contribution_eur");
    const bool times = exits.any("notice_months") || exits.any("first_out");
    std::vector<std::string> columns{subject.say(message("Arrangement")),
                                     subject.say(message("Share")),
                                     subject.say(message("To pay once"))};
    if (euros) {
        columns.insert(columns.begin() + 2, subject.say(message("Pays a year")));
    }
    if (times) {
        columns.push_back(subject.say(message("Notice")));
        columns.push_back(subject.say(message("Out from")));
    }
    WideTable table{html, "exit",
                    subject.say(message("What {} pays to leave, and from when", subject.name)),
                    columns};
    for (const auto& [row, one] : exits.free) {
        const auto paid = exits.cells.number(row, "contribution_eur");
        table.begin_row(one->name);
        table.number(told_share(subject, exits.cells, row));
        if (euros) {
            table.number(paid ? subject.euros(*paid) : subject.not_known());
        }
        table.number(told_fee(subject, exits.cells, row));
        if (times) {
            table.number(notice(subject, exits, row));
            table.cell(first_out(subject, exits, row));
        }
        table.end_row();
    }
    table.finish();
    paragraph(html, subject, exit_rules());
    if (!times) {
        paragraph(html, subject,
                  message("The source does not say how long before leaving must be told, and "
                          "from when {} can be out. That is in the text of each arrangement; it "
                          "can be added as an annotation.",
                          subject.name));
    }
}

/// Who leaves after it, from which year: the first of whom the chain tells.
std::string
followers(const Subject& subject, const Exits& exits, std::size_t row, const EgoArrangement& one)
{
    bool known = false;
    for (std::size_t i = 0; i < exits.followed.size(); ++i) {
        if (exits.followed.words(i, "code") != exits.cells.words(row, "code")) {
            continue;
        }
        known = true;
        const std::string_view who = exits.followed.words(i, "leave");
        if (who.empty()) {
            continue;
        }
        const auto year = static_cast<std::size_t>(exits.followed.number(i, "year").value_or(0));
        const auto count = static_cast<std::size_t>(std::count(who.begin(), who.end(), ';')) + 1;
        return count == one.peers.size()
                   ? subject.say(message("all others, in year {}", year))
                   : subject.say(message("in year {}: {}", year, render::clean(who, 400)));
    }
    return known ? subject.say(message("nobody")) : subject.not_known();
}

void write_stayers(Html& html, const Subject& subject, const Exits& exits)
{
    const bool euros = exits.any("rise_eur_per_inhabitant");
    std::vector<std::string> columns{subject.say(message("Arrangement")),
                                     subject.say(message("Stay")), subject.say(message("Pay more")),
                                     subject.say(message("Who follows"))};
    if (euros) {
        columns.insert(columns.begin() + 3, subject.say(message("Per inhabitant a year")));
    }
    WideTable table{
        html, "stayers",
        subject.say(message("What it means for those who stay when {} leaves", subject.name)),
        columns};
    for (const auto& [row, one] : exits.free) {
        const auto rise = exits.cells.number(row, "rise_eur_per_inhabitant");
        const std::size_t stay = one->peers.size() + one->others.size();
        const std::string end =
            told_end(subject, subject.name, one->host == subject.ego.subject, stay);
        const std::string no_rise = subject.say(message("does not apply"));
        table.begin_row(one->name);
        table.count(subject, stay);
        table.number(end.empty() ? told_rise(subject, exits.cells, row) : no_rise);
        if (euros) {
            table.number(!end.empty() ? no_rise
                         : rise       ? "€ " + subject.about(*rise)
                                      : subject.not_known());
        }
        table.cell(end.empty() ? followers(subject, exits, row, *one) : end);
        table.end_row();
    }
    table.finish();
    const bool has_others = std::any_of(exits.free.begin(), exits.free.end(), [](const auto& each) {
        return !each.second->others.empty();
    });
    if (has_others) {
        paragraph(html, subject, among_municipalities());
    }
    paragraph(html, subject,
              message("Who follows: suppose that everyone leaves whose own contribution rises by "
                      "more than {}. Where shares go by inhabitants, the rise is the same for "
                      "all, so all follow or nobody does.",
                      subject.percent(tolerated_rise)));
}

void write(Html& html, const Subject& subject)
{
    const Exits exits{subject};
    if (exits.free.empty()) {
        paragraph(html, subject,
                  message("There is no arrangement that {} may leave.", subject.name));
    } else {
        write_costs(html, subject, exits);
        write_stayers(html, subject, exits);
    }
    if (!exits.statutory.empty()) {
        paragraph(html, subject,
                  message("The law requires to take part in {}, so leaving is not possible there.",
                          render::listed(exits.statutory, subject.language)));
    }
}

} // namespace

Section leaving()
{
    return {.name = "leaving", .heading = message("What if it leaves?"), .write = write};
}

} // namespace noaber::report
