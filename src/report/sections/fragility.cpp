#include "io/plain_text.hpp"
#include "render/text.hpp"
#include "report/section.hpp"
#include "report/shares.hpp"

#include <noaber/fragility/exit.hpp>

#include <algorithm>
#include <set>

namespace noaber::report {

namespace {

/// Whose failure touches the municipality: its arrangements, their hosts, itself.
struct Touched {
    std::set<std::string_view> arrangements;
    std::map<std::string_view, std::size_t> hosts; ///< With how many of them each hosts.

    explicit Touched(const Subject& subject)
    {
        const auto& codes = subject.source().organisations().code;
        for (const render::EgoArrangement& one : subject.ego.arrangements) {
            arrangements.insert(subject.code(one));
            if (one.host) {
                ++hosts[codes[*one.host]];
            }
        }
    }

    [[nodiscard]] bool holds(const NamedCells& cells, std::size_t row) const
    {
        const std::string_view code = cells.words(row, "code");
        const std::string_view kind = cells.words(row, "kind");
        return kind == word(FailureKind::arrangement)
                   ? arrangements.contains(code)
                   : kind == word(FailureKind::host) && hosts.contains(code);
    }
};

void write_failures(Html& html, const Subject& subject, const Touched& touched)
{
    const NamedCells cells{subject.background.fragility.table};
    WideTable table{html,
                    "failures",
                    subject.say(message("What falls away when one of these stops")),
                    {subject.say(message("What stops")), subject.say(message("Kind")),
                     subject.say(message("Services without a provider")),
                     subject.say(message("Municipalities cut off"))},
                    WideTable::Help::sorted};
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (!touched.holds(cells, row)) {
            continue;
        }
        table.begin_row(render::clean(cells.words(row, "name")));
        table.cell(plain_text(cells(row, "kind"), "", subject.language));
        for (const std::string_view column : {"orphaned_services", "cut_off_municipalities"}) {
            table.count(subject, static_cast<std::size_t>(cells.number(row, column).value_or(0)));
        }
        table.end_row();
    }
    table.finish();
}

/// On whom it leans: hosts, most first.
std::vector<Message> hosts(const Subject& subject, const Touched& touched)
{
    std::vector<std::pair<std::size_t, std::string_view>> most;
    for (const auto& [code, count] : touched.hosts) {
        if (code != subject.source().organisations().code[subject.ego.subject]) {
            most.emplace_back(count, code);
        }
    }
    std::stable_sort(most.begin(), most.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Message> result;
    for (const auto& [count, code] : most) {
        const OrganisationId host = subject.source().organisation(code).value();
        result.push_back(counted(count, "{} arrangement hangs on {}, which does the work.",
                                 "{} arrangements hang on {}, which does the work.",
                                 render::shown_name(subject.source(), host)));
    }
    return result;
}

/// "€ 120.000 to € 200.000", or else in yearly contributions.
std::string fee(const Subject& subject, const NamedCells& cells, std::size_t row)
{
    const auto low = cells.number(row, "fee_low_eur");
    const auto high = cells.number(row, "fee_high_eur");
    if (low && high) {
        return subject.say(message("{} to {}", subject.euros(*low), subject.euros(*high)));
    }
    return subject.say(message("{} to {} times what it pays in a year",
                               subject.about(cells.number(row, "fee_low_years").value_or(0)),
                               subject.about(cells.number(row, "fee_high_years").value_or(0))));
}

void write_exit(Html& html, const Subject& subject)
{
    const Table exits = exit_table(subject.network, subject.ego.subject);
    const NamedCells cells{exits};
    WideTable table{
        html,
        "exit",
        subject.say(message("What it costs {} to leave, and those who stay", subject.name)),
        {subject.say(message("Arrangement")), subject.say(message("Share")),
         subject.say(message("Pays a year")), subject.say(message("To pay once")),
         subject.say(message("Rise for those who stay"))}};
    for (std::size_t row = 0; row < cells.size(); ++row) {
        const auto paid = cells.number(row, "contribution_eur");
        const auto rise = cells.number(row, "rise");
        table.begin_row(render::clean(cells.words(row, "name")));
        table.number(told_share(subject, cells, row));
        table.number(paid ? subject.euros(*paid) : subject.not_known());
        table.number(fee(subject, cells, row));
        table.number(rise ? subject.percent(*rise) : subject.not_known());
        table.end_row();
    }
    table.finish();
    paragraph(
        html, subject,
        {message("An arrangement’s own rule on leaving comes first. Where it has none, this "
                 "range is usual: five years, in full or less each year."),
         message("The rise is what those who stay pay more each year once no fee is paid, "
                 "as if no cost could be saved."),
         message(
             "Statutory arrangements stand here too, but the law does not allow leaving them.")});
}

void write(Html& html, const Subject& subject)
{
    if (subject.ego.arrangements.empty()) {
        paragraph(html, subject,
                  message("{} takes part in no arrangement of this source.", subject.name));
        return;
    }
    const Touched touched{subject};
    paragraph(html, subject,
              {message("Suppose that an arrangement stops, or that the municipality that does its "
                       "work no longer can. Then these services have no provider any more, for "
                       "{} and for the others together.",
                       subject.name),
               message("It does not say how likely that is.")});
    write_failures(html, subject, touched);
    if (const auto leaned_on = hosts(subject, touched); !leaned_on.empty()) {
        paragraph(html, subject, leaned_on);
    }
    std::vector<std::string> caveats;
    for (const Message& caveat : subject.background.fragility.caveats) {
        caveats.push_back(subject.say(caveat));
    }
    if (!caveats.empty()) {
        points(html, caveats);
    }
    html.element(Tag::h3, subject.say(message("If {} wants to leave", subject.name)));
    write_exit(html, subject);
}

} // namespace

Section fragility()
{
    return {.name = "fragility", .heading = message("What if one stops?"), .write = write};
}

} // namespace noaber::report
