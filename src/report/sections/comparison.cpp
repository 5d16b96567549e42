#include "report/charts/strips.hpp"
#include "report/drawings.hpp"
#include "report/peers.hpp"
#include "report/section.hpp"

#include <cmath>

namespace noaber::report {

namespace {

/// Something in which municipalities can be compared.
struct Respect {
    Message name;
    Message meaning;
    IndicatorValues values; ///< By position in the classification.
    bool is_share = false;
};

IndicatorValues per_seat(const Background& background)
{
    const auto& municipalities = background.classification.view.municipalities;
    IndicatorValues result = background.values("arrangements");
    for (std::size_t i = 0; i < result.size(); ++i) {
        const auto seats =
            background.network.source().organisations().seats[municipalities[i]].value_or(0);
        result[i] = result[i] && seats > 0 ? std::optional{*result[i] / static_cast<double>(seats)}
                                           : std::nullopt;
    }
    return result;
}

std::vector<Respect> respects(const Background& background)
{
    const auto values = [&](std::string_view name) { return background.values(name); };
    return {
        {message("Arrangements"), message("All that it takes part in."), values("arrangements")},
        {message("Not required by law, with other municipalities"),
         message("Also those of a task that must be done together. Those without another "
                 "municipality are left out."),
         values("chosen")},
        {message("Municipalities it works with"),
         message("Partners in arrangements that the law does not require."), values("partners")},
        {message("Different groups of partners"),
         message("Arrangements with the same municipalities count as one group."),
         values("partner_sets")},
        {message("How much the partners return"),
         message("In how many of its arrangements a partner is, on average."), values("congruence"),
         true},
        {message("Arrangements for each council seat"),
         message("How many a member of the council has to follow."), per_seat(background)},
    };
}

/// One respect, with where the municipality stands among its peers.
struct Standing {
    const Respect* respect = nullptr;
    Strip strip;
    std::optional<double> share_below;
};

std::optional<Standing> standing(const Subject& subject, const Respect& respect, const Peers& peers)
{
    const auto& own = respect.values[*subject.position];
    IndicatorValues others;
    for (const std::size_t i : peers.positions) {
        if (respect.values[i]) {
            others.push_back(respect.values[i]);
        }
    }
    if (!own || others.empty()) {
        return std::nullopt;
    }
    const auto at = [&](double p) { return quantile(others, p).value(); };
    const std::string value = respect.is_share ? subject.percent(*own) : subject.about(*own);
    others.push_back(own);
    Standing result{.respect = &respect, .share_below = percentiles(others).back()};
    others.pop_back();
    result.strip = {.label = subject.say(respect.name),
                    .value = value,
                    .own = *own,
                    .lowest = at(0),
                    .lower_quarter = at(0.25),
                    .middle = at(0.5),
                    .upper_quarter = at(0.75),
                    .highest = at(1)};
    return result;
}

void write_table(Html& html, const Subject& subject, const std::vector<Standing>& standings)
{
    WideTable table{html,
                    "comparison-table",
                    subject.say(message("The same as a table: {} and municipalities of its size",
                                        subject.name)),
                    {subject.say(message("What")), subject.name,
                     subject.say(message("The middle one")),
                     subject.say(message("Half of them lie between")),
                     subject.say(message("Of every 100 of these, so many have less")),
                     subject.say(message("What it means"))}};
    for (const Standing& one : standings) {
        const auto shown = [&](double value) {
            return one.respect->is_share ? subject.percent(value) : subject.about(value);
        };
        table.begin_row(one.strip.label);
        table.number(one.strip.value);
        table.number(shown(one.strip.middle));
        table.number(subject.say(
            message("{} and {}", shown(one.strip.lower_quarter), shown(one.strip.upper_quarter))));
        table.number(one.share_below ? subject.number(static_cast<std::size_t>(
                                           std::lround(100 * *one.share_below)))
                                     : subject.not_known());
        table.cell(subject.say(one.respect->meaning));
        table.end_row();
    }
    table.finish();
}

std::vector<Message> introduction(const Subject& subject, const Peers& peers)
{
    return {message("Here {} stands beside the municipalities that are nearest in inhabitants.",
                    subject.name),
            counted(peers.positions.size(), "There is {} of them, from {} to {} inhabitants.",
                    "There are {} of them, from {} to {} inhabitants.", peers.least_inhabitants,
                    peers.most_inhabitants),
            message("This is no ranking: more or fewer is not better or worse.")};
}

/// Why there is nobody to compare with.
Message without_peers(const Subject& subject)
{
    if (!subject.position) {
        return message("{} does not exist on this date, so there is nothing to compare.",
                       subject.name);
    }
    const auto inhabitants = subject.source().organisations().inhabitants[subject.ego.subject];
    return inhabitants.value_or(0) > 0
               ? message("There is nothing to compare with: the source knows the inhabitants of "
                         "no other municipality.")
               : message("There is nothing to compare with: how many inhabitants {} has is not "
                         "known.",
                         subject.name);
}

void write(Html& html, const Subject& subject)
{
    const Peers peers =
        subject.position ? peers_of(subject.background, *subject.position) : Peers{};
    if (peers.positions.empty()) {
        paragraph(html, subject, without_peers(subject));
        return;
    }
    const std::vector<Respect> all = respects(subject.background);
    std::vector<Standing> standings;
    std::vector<Strip> rows;
    for (const Respect& respect : all) {
        if (auto one = standing(subject, respect, peers)) {
            rows.push_back(one->strip);
            standings.push_back(std::move(*one));
        }
    }
    paragraph(html, subject, introduction(subject, peers));
    if (standings.empty()) {
        return;
    }
    const std::string caption =
        subject.say(message("{} among municipalities of its size", subject.name));
    figure(html, "comparison-drawing", caption,
           strips({.id = "noaber-comparison",
                   .language = subject.language,
                   .title = caption,
                   .description = subject.say(message("The table below holds the same numbers.")),
                   .theme = subject.worn.theme},
                  rows,
                  {.own = subject.name,
                   .half = subject.say(message("half of the others")),
                   .middle = subject.say(message("the middle one"))}),
           Wide::no);
    paragraph(html, subject,
              message("Each line runs from the lowest to the highest of the others. The dot is {}. "
                      "In the box lies the middle half.",
                      subject.name));
    write_table(html, subject, standings);
}

} // namespace

Section comparison()
{
    return {.name = "comparison",
            .heading = message("Next to municipalities of its size"),
            .write = write};
}

} // namespace noaber::report
