#include "io/plain_text.hpp"
#include "render/text.hpp"
#include "report/section.hpp"

#include <noaber/fragility/buffers.hpp>

#include <algorithm>
#include <cmath>
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

std::string_view own_code(const Subject& subject)
{
    return subject.source().organisations().code[subject.ego.subject];
}

void write_failures(Html& html, const Subject& subject, const Touched& touched)
{
    const NamedCells cells{subject.background.fragility.table};
    WideTable table{html,
                    "failures",
                    subject.say(message("What falls away when one of these stops")),
                    {subject.say(message("What stops")), subject.say(message("Kind")),
                     subject.say(message("Services without a provider")),
                     subject.say(message("Municipalities without it"))},
                    WideTable::Help::sorted};
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (!touched.holds(cells, row)) {
            continue;
        }
        table.begin_row(render::clean(cells.words(row, "name")));
        table.cell(plain_text(cells(row, "kind"), "", subject.language));
        for (const std::string_view column : {"orphaned_services", "orphaned_municipalities"}) {
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
        if (code != own_code(subject)) {
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

/// Who does most of its services, in words that are true where several do as many.
Message largest_provider(const Subject& subject, const NamedCells& cells, std::size_t row)
{
    const double services = cells.number(row, "services").value_or(0);
    const double providers = cells.number(row, "providers").value_or(0);
    const double share = cells.number(row, "largest_share").value_or(0);
    const std::string name = render::clean(cells.words(row, "largest_provider"));
    if (providers > 1 && std::lround(share * services * providers) == std::lround(services)) {
        return message("Of the {} services that others do for {}, {} providers do as many each.",
                       services, subject.name, providers);
    }
    return 2 * share > 1
               ? message("Of the {} services that others do for {}, {} does most: {}.", services,
                         subject.name, name, subject.percent(share))
               : message("Of the {} services that others do for {}, nobody does more than {}: {}.",
                         services, subject.name, name, subject.percent(share));
}

/// How much it leans on one, and what it has left: nothing where others do no service for it.
std::vector<Message> leaning(const Subject& subject)
{
    const NamedCells cells{subject.background.dependence.table};
    const auto row = cells.find({{"code", own_code(subject)}});
    if (!row) {
        return {};
    }
    const auto share = [&](std::string_view column) {
        return subject.percent(cells.number(*row, column).value_or(0));
    };
    std::vector<Message> result{largest_provider(subject, cells, *row)};
    if (cells.number(*row, "staff_share")) {
        result.push_back(message("Of the staff {} works for one provider.", share("staff_share")));
    }
    if (cells.number(*row, "money_share")) {
        result.push_back(message("Of the money {} goes to one provider.", share("money_share")));
    }
    result.push_back(message("If the one fails that {} can miss least, {} of the services are "
                             "still done; on average over all that could fail {}.",
                             subject.name, share("worst"), share("mean")));
    return result;
}

/// What it and the bodies of its arrangements have for setbacks: nothing where nobody says.
std::vector<Message> buffers(const Subject& subject)
{
    constexpr BufferNorms norms;
    const Table table = buffers_table(subject.network, {subject.ego.subject});
    const NamedCells cells{table};
    std::vector<Message> result;
    for (std::size_t row = 0; row < cells.size(); ++row) {
        if (const auto ratio = cells.number(row, "ratio")) {
            result.push_back(message("For setbacks {} has {} times what its risks ask for.",
                                     render::clean(cells.words(row, "name")),
                                     subject.about(*ratio)));
        }
    }
    if (!result.empty()) {
        result.push_back(message("Norms that were seen lie between {} and {}; they differ from "
                                 "one organisation to the next.",
                                 subject.about(norms.low), subject.about(norms.high)));
    }
    return result;
}

/// What hangs on the municipality itself.
std::vector<Message> hosting(const Subject& subject)
{
    const NamedCells cells{subject.background.fragility.table};
    const auto row = cells.find({{"kind", word(FailureKind::host)}, {"code", own_code(subject)}});
    if (!row) {
        return {};
    }
    const auto count = [&](std::string_view column) {
        return static_cast<std::size_t>(cells.number(*row, column).value_or(0));
    };
    return {
        counted(count("orphaned_municipalities"),
                "{} other municipality leans on {}: if it can no longer do that work, {} services "
                "have no provider.",
                "{} other municipalities lean on {}: if it can no longer do that work, {} services "
                "have no provider.",
                subject.name, count("orphaned_services"))};
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
    for (const auto& sentences :
         {leaning(subject), hosts(subject, touched), hosting(subject), buffers(subject)}) {
        if (!sentences.empty()) {
            paragraph(html, subject, sentences);
        }
    }
    std::vector<std::string> caveats;
    for (const Message& caveat : subject.background.fragility.caveats) {
        caveats.push_back(subject.say(caveat));
    }
    if (!caveats.empty()) {
        points(html, caveats);
    }
}

} // namespace

Section fragility()
{
    return {.name = "fragility", .heading = message("What if one stops?"), .write = write};
}

} // namespace noaber::report
