#include "render/timeline/wording.hpp"

#include "render/captions.hpp"
#include "render/ego/facts.hpp"

#include <noaber/core/text.hpp>

namespace noaber::render {

namespace {

std::string year_of(Date date)
{
    return std::to_string(static_cast<int>(std::chrono::year_month_day{date.day()}.year()));
}

std::string now_in_force(const Commission& asked, const Timeline& timeline)
{
    const std::size_t count = timeline.in_force();
    if (timeline.subject) {
        const std::string name = shown_name(asked.source(), *timeline.subject);
        const std::string all = asked.say(counted(count, "{} arrangement", "{} arrangements"));
        return asked.say(message("{} takes part in {}", name, all));
    }
    return asked.say(counted(count, "{} arrangement is in force", "{} arrangements are in force"));
}

/// Of one arrangement that was asked for.
std::string finding_of_one(const Commission& asked, const TimelineBar& bar)
{
    const auto day = [&asked](Date date) { return long_date(date, asked.language()); };
    if (bar.life.from && bar.life.until) {
        return asked.say(message("{} was in force from {} to {}", bar.name, day(*bar.life.from),
                                 day(*bar.life.until)));
    }
    if (bar.life.until) {
        return asked.say(message("{} was in force to {}", bar.name, day(*bar.life.until)));
    }
    return asked.say(bar.life.from
                         ? message("{} has been in force since {}", bar.name, day(*bar.life.from))
                         : message("{} is in force, since when is not known", bar.name));
}

std::string finding(const Commission& asked, const Timeline& timeline)
{
    if (asked.options.arrangement && !timeline.subject) {
        return finding_of_one(asked, timeline.bars.front());
    }
    const std::string now = now_in_force(asked, timeline);
    const std::string since = year_of(timeline.first);
    const std::size_t begun = timeline.begun();
    const std::size_t ended = timeline.ended();
    if (begun + ended == 0) {
        return asked.say(message("{}, and none began or ended since {}", now, since));
    }
    if (timeline.subject) {
        const std::string joined =
            begun == 0 ? asked.say(message("none was joined"))
                       : asked.say(counted(begun, "{} was joined", "{} were joined"));
        const std::string left = ended == 0
                                     ? asked.say(message("none was left"))
                                     : asked.say(counted(ended, "{} was left", "{} were left"));
        return asked.say(message("{}: since {}, {} and {}", now, since, joined, left));
    }
    const std::string new_ones = begun == 0
                                     ? asked.say(message("none has begun"))
                                     : asked.say(counted(begun, "{} has begun", "{} have begun"));
    const std::string old_ones = ended == 0
                                     ? asked.say(message("none has ended"))
                                     : asked.say(counted(ended, "{} has ended", "{} have ended"));
    return asked.say(message("{}: since {}, {} and {}", now, since, new_ones, old_ones));
}

std::vector<std::string> subtitle(const Commission& asked, const Timeline& timeline)
{
    std::vector<std::string> lines;
    const std::string last = long_date(timeline.last, asked.language());
    lines.push_back(
        timeline.subject
            ? asked.say(message("A bar for each arrangement, from when {} takes part in it, to {}.",
                                shown_name(asked.source(), *timeline.subject), last))
            : asked.say(message("A bar for each arrangement, from when it began, to {}.", last)));
    const std::string selection = selection_caption(asked.network, asked.language());
    if (!selection.empty()) {
        lines.push_back(selection);
    }
    return lines;
}

std::vector<std::string> footer(const Commission& asked, const Timeline& timeline)
{
    const Language language = asked.language();
    std::vector<std::string> about{
        asked.say(message("Not shown: what ended before {}, and who entered or left.",
                          long_date(timeline.first, language))),
        never_shown(language)};
    if (const auto complete = asked.source().complete_from();
        complete && *complete > timeline.first) {
        about.push_back(asked.say(message("Until {} the source was still being filled: what began "
                                          "and ended before may be missing.",
                                          long_date(*complete, language))));
    }
    std::vector<std::string> coverage;
    std::size_t dated = 0;
    for (const TimelineBar& bar : timeline.bars) {
        dated += bar.life.from ? 1U : 0U;
    }
    coverage.push_back(asked.say(
        known_of(dated, timeline.bars.size(),
                 message("First day known: {} of {} arrangements.", dated, timeline.bars.size()),
                 message("The first day of the arrangement is known."),
                 message("The first day of the arrangement is not known."))));
    for (std::string& caption : coverage_captions(asked.network, asked.provenance, language)) {
        coverage.push_back(std::move(caption));
    }
    return {join(about, " "), join(coverage, " "),
            join(source_captions(asked.provenance, language, false), " ")};
}

} // namespace

Words timeline_words(const Commission& asked, const Timeline& timeline)
{
    std::string id = "noaber-timeline";
    if (timeline.subject) {
        id += "-" + asked.source().organisations().code[*timeline.subject];
    }
    return {.id = id,
            .title = in_selection(asked.network, finding(asked, timeline), asked.language()),
            .subtitle = subtitle(asked, timeline),
            .footer = footer(asked, timeline)};
}

} // namespace noaber::render
