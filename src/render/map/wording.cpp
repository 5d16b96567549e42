#include "render/map/wording.hpp"

#include "render/captions.hpp"
#include "render/ego/facts.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::render {

namespace {

std::string title_of_ties(const Commission& asked, const Map& map)
{
    if (map.ties.empty()) {
        return asked.say(message("No two municipalities share an arrangement that they chose"));
    }
    const std::size_t most = map.ties.front().shared;
    const auto best = std::count_if(map.ties.begin(), map.ties.end(),
                                    [most](const MapTie& tie) { return tie.shared == most; });
    const std::string arrangements = asked.say(counted(most, "{} arrangement", "{} arrangements"));
    return best == 1
               ? asked.say(message("{} and {} share most: {}", map.places[map.ties.front().a].name,
                                   map.places[map.ties.front().b].name, arrangements))
               : asked.say(message("{} pairs of municipalities share {}, more than any other", best,
                                   arrangements));
}

std::string title_of_areas(const Commission& asked, const Map& map)
{
    const auto best = most_arrangements(map, 2);
    const std::string arrangements =
        asked.say(counted(best.front()->arrangements, "{} arrangement", "{} arrangements"));
    return best[0]->arrangements > best[1]->arrangements
               ? asked.say(message("{} takes part in most: {}", best.front()->name, arrangements))
               : asked.say(message("No municipality takes part in more than {}", arrangements));
}

std::vector<std::string> subtitle(const Commission& asked, const Map& map)
{
    std::vector<std::string> lines;
    lines.push_back(
        map.tinted()
            ? asked.say(message("In how many arrangements each of {} municipalities takes part.",
                                map.places.size()))
            : asked.say(message("Lines: pairs of municipalities that share {} or more "
                                "arrangements, {} of {} pairs.",
                                map.threshold, map.drawn_ties(), map.pairs())));
    const std::string selection = selection_caption(asked.network, asked.language());
    if (!selection.empty()) {
        lines.push_back(selection);
    }
    std::vector<std::string> not_counted;
    if (map.statutory > 0) {
        not_counted.push_back(asked.say(
            counted(map.statutory, "{} that the law requires", "{} that the law requires")));
    }
    if (map.of_all > 0) {
        not_counted.push_back(
            asked.say(counted(map.of_all, "{} that all take part in", "{} that all take part in")));
    }
    if (!not_counted.empty()) {
        lines.push_back(asked.say(
            message("Arrangements not counted: {}.", listed(not_counted, asked.language()))));
    }
    return lines;
}

std::string left_out(const Commission& asked, const Map& map)
{
    std::vector<std::string> parts;
    if (!map.tinted()) {
        parts.push_back(asked.say(message("No line: {} pairs that share fewer. The size of a "
                                          "symbol tells the number of inhabitants. With a question "
                                          "mark and a broken line: what is known does not decide, "
                                          "and it is what the municipality leans to.",
                                          map.pairs() - map.drawn_ties())));
    }
    std::vector<std::string> names;
    for (const OrganisationId id : map.unplaced) {
        names.push_back(shown_name(asked.source(), id));
    }
    constexpr std::size_t few = 12;
    if (names.size() > few) {
        parts.push_back(
            asked.say(message("Of {} municipalities no place is known.", names.size())));
    } else if (!names.empty()) {
        parts.push_back(
            asked.say(message("No place is known of {}.", listed(names, asked.language()))));
    }
    if (asked.options.outlines != nullptr) {
        parts.push_back(asked.say(message("Borders are drawn simpler than they are.")));
    }
    parts.push_back(never_shown(asked.language()));
    return join(parts, " ");
}

} // namespace

std::vector<const MapPlace*> most_arrangements(const Map& map, std::size_t at_most)
{
    std::vector<const MapPlace*> result;
    result.reserve(map.places.size());
    for (const MapPlace& place : map.places) {
        result.push_back(&place);
    }
    std::stable_sort(result.begin(), result.end(), [](const MapPlace* a, const MapPlace* b) {
        return a->arrangements > b->arrangements;
    });
    result.resize(std::min(result.size(), at_most));
    return result;
}

Words map_words(const Commission& asked, const Map& map)
{
    const std::string found = map.tinted() ? title_of_areas(asked, map) : title_of_ties(asked, map);
    std::vector<std::size_t> places = map.arrangements;
    return {.id = "noaber-map",
            .title = in_selection(asked.network, found, asked.language()),
            .subtitle = subtitle(asked, map),
            .footer = {left_out(asked, map),
                       coverage_of(asked.network, places, asked.provenance, asked.language()),
                       join(source_captions(asked.provenance, asked.language(), false), " ")}};
}

} // namespace noaber::render
