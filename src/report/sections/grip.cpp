#include "report/section.hpp"

#include <algorithm>
#include <array>

namespace noaber::report {

namespace {

using render::EgoArrangement;

/// How far an arrangement stands from the council; its value is the number of steps.
enum class Distance {
    unknown = 0,
    council = 2,
    public_body = 3,
    joint_board = 4,
    host = 5,
    company = 6
};

std::span<const Word<Distance>> words(Distance)
{
    using enum Distance;
    static constexpr std::array all{
        Word{council, "council", text("the council itself takes part")},
        Word{public_body, "public_body", text("the executive takes part in a public body")},
        Word{joint_board, "joint_board",
             text("the executive takes part in a joint board or a service organisation")},
        Word{host, "host", text("a host or a contract, without a board")},
        Word{company, "company", text("a company, foundation or association")},
        Word{unknown, "unknown", text("not known")},
    };
    return all;
}

Distance distance(const Subject& subject, const EgoArrangement& one)
{
    if (subject.organs(one).has(Organ::council)) {
        return Distance::council;
    }
    switch (one.form) {
    case LegalForm::openbaar_lichaam:
        return subject.organs(one).empty() ? Distance::unknown : Distance::public_body;
    case LegalForm::bedrijfsvoeringsorganisatie:
    case LegalForm::gemeenschappelijk_orgaan:
        return Distance::joint_board;
    case LegalForm::centrumconstructie:
    case LegalForm::regeling_zonder_meer:
    case LegalForm::contract:
    case LegalForm::covenant:
        return Distance::host;
    case LegalForm::company:
    case LegalForm::foundation:
    case LegalForm::association:
        return Distance::company;
    default:
        return Distance::unknown;
    }
}

struct Distances {
    std::map<Distance, std::size_t> counts;
    std::size_t known = 0;
    std::size_t steps = 0; ///< Of those known, added up.

    explicit Distances(const Subject& subject)
    {
        for (const EgoArrangement& one : subject.ego.arrangements) {
            const Distance far = distance(subject, one);
            ++counts[far];
            known += far == Distance::unknown ? 0 : 1;
            steps += static_cast<std::size_t>(far);
        }
    }
    [[nodiscard]] double mean() const
    {
        return static_cast<double>(steps) / static_cast<double>(known);
    }
};

std::string per_seat(const Subject& subject)
{
    const auto seats = subject.source().organisations().seats[subject.ego.subject].value_or(0);
    return seats > 0 ? subject.about(static_cast<double>(subject.ego.arrangements.size()) /
                                     static_cast<double>(seats))
                     : subject.not_known();
}

std::size_t with_organ(const Subject& subject, Organ organ)
{
    const auto& all = subject.ego.arrangements;
    return static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(),
                      [&](const EgoArrangement& one) { return subject.organs(one).has(organ); }));
}

/// Municipalities met in more than one arrangement: their councils have the same questions.
std::size_t met_again(const Subject& subject)
{
    const auto& shared = subject.ego.shared;
    return static_cast<std::size_t>(std::count_if(shared.begin(), shared.end(),
                                                  [](const auto& one) { return one.second > 1; }));
}

void write_facts(Html& html, const Subject& subject, const Distances& distances)
{
    html.open(Tag::dl);
    fact(html, subject.say(message("Arrangements for each council seat")), per_seat(subject));
    fact(html, subject.say(message("The council takes part in")),
         subject.number(with_organ(subject, Organ::council)));
    fact(html, subject.say(message("The executive takes part in")),
         subject.number(with_organ(subject, Organ::executive)));
    fact(html, subject.say(message("The mayor takes part in")),
         subject.number(with_organ(subject, Organ::mayor)));
    fact(html, subject.say(message("Mean distance to the council")),
         distances.known > 0 ? subject.say(message("{} steps", subject.about(distances.mean())))
                             : subject.not_known());
    fact(html, subject.say(message("Councils met in more than one arrangement")),
         subject.number(met_again(subject)));
    html.close();
}

void write_distances(Html& html, const Subject& subject, const Distances& distances)
{
    WideTable table{html,
                    "distance",
                    subject.say(message("How far the arrangements stand from the council")),
                    {subject.say(message("Who is in between")), subject.say(message("Steps")),
                     subject.say(message("Arrangements"))}};
    for (const Word<Distance>& one : words(Distance{})) {
        const auto found = distances.counts.find(one.value);
        const std::size_t count = found == distances.counts.end() ? 0 : found->second;
        if (one.value == Distance::unknown && count == 0) {
            continue;
        }
        table.begin_row(subject.word(one.label));
        table.number(one.value == Distance::unknown
                         ? ""
                         : subject.number(static_cast<std::size_t>(one.value)));
        table.count(subject, count);
        table.end_row();
    }
    table.finish();
}

void write(Html& html, const Subject& subject)
{
    if (subject.ego.arrangements.empty()) {
        paragraph(html, subject,
                  message("{} takes part in no arrangement of this source.", subject.name));
        return;
    }
    const Distances distances{subject};
    paragraph(html, subject,
              {message("A council stays responsible for what others do in its name."),
               message("One step is what the municipality does itself; six is a company. A larger "
                       "distance is not worse, but it asks for other agreements.")});
    write_facts(html, subject, distances);
    write_distances(html, subject, distances);
    paragraph(html, subject,
              message("Not known from this source: which part of the budget goes to arrangements, "
                      "how votes are counted, whether the council gave its view on drafts, and "
                      "whether inhabitants and councillors feel involved. For the last, people "
                      "must be asked."));
}

} // namespace

Section grip()
{
    return {.name = "grip", .heading = message("The grip of the council"), .write = write};
}

} // namespace noaber::report
