#include "render/map/models.hpp"

#include "render/captions.hpp"
#include "render/frame.hpp"
#include "render/map/places.hpp"
#include "render/map/room.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <map>

namespace noaber::render {

namespace {

constexpr double line_sign = 36;
constexpr double symbol = 3; ///< Half of one.
constexpr double smallest_symbol = 1.7;
constexpr double reach = 1.5; ///< Of the corners of a symbol, in its size.
constexpr double border_width = 0.6;

/// The colours of a model: those of the five groups of themes, which differ for all eyes.
Tone tone_of(Model model)
{
    const auto groups = theme_groups();
    switch (model) {
    case Model::execution:
        return groups[0].tone;
    case Model::regie:
        return groups[1].tone;
    case Model::alliance:
        return groups[2].tone;
    case Model::merged_administration:
        return groups[3].tone;
    case Model::opportunistic:
        return groups[4].tone;
    default:
        return plain_tone;
    }
}

Colour fill_of(const ShownModel& shown)
{
    const Tone tone = tone_of(shown.model);
    const bool light = shown.leaning || shown.model == Model::not_determinable;
    return light ? tone.tint : tone.mark;
}

Colour mark_of(const ShownModel& shown)
{
    return fill_of(shown) == tone_of(shown.model).mark ? white : tone_of(shown.model).mark;
}

/// The shape of a model, filled: it must tell at the size of a small municipality.
void paint_shape(Svg& svg, const ShownModel& shown, Point at, double size)
{
    const auto [x, y] = at;
    const Colour colour = mark_of(shown);
    const Colour ground = fill_of(shown);
    const double wide = size * 1.3;
    const std::vector<Point> diamond{{x, y - wide}, {x + wide, y}, {x, y + wide}, {x - wide, y}};
    const std::vector<Point> triangle{{x, y - wide}, {x + wide, y + size}, {x - wide, y + size}};
    switch (shown.model) {
    case Model::execution:
        svg.bar({x - size, y - size, 2 * size, 2 * size}, colour, ground);
        break;
    case Model::regie:
        svg.shape(diamond, colour, ground);
        break;
    case Model::opportunistic:
        svg.shape(triangle, colour, ground);
        break;
    case Model::alliance:
        svg.circle(at, size, colour, ground);
        break;
    case Model::merged_administration:
        svg.ring(at, wide, {colour, 1}, ground);
        svg.circle(at, size / 2, colour, ground);
        break;
    default:
        break;
    }
}

Stroke border_of(const ShownModel& shown)
{
    return {fill_of(shown) == tone_of(shown.model).mark ? white : faint, border_width};
}

void paint_places(Svg& svg, const Commission& asked, const Map& map, const Paper& paper, Point by)
{
    for (std::size_t i = 0; i < map.places.size(); ++i) {
        const ShownModel& shown = map.places[i].model;
        std::vector<std::vector<Point>> rings = paper.places[i].rings;
        for (auto& ring : rings) {
            std::transform(ring.begin(), ring.end(), ring.begin(), [by](Point point) {
                return Point{point.x + by.x, point.y + by.y};
            });
        }
        const auto room = room_in(rings);
        const Point at =
            room ? room->middle : Point{paper.places[i].at.x + by.x, paper.places[i].at.y + by.y};
        const double size =
            room ? std::clamp(room->radius / reach, smallest_symbol, symbol) : symbol;
        svg.open_group(map.places[i].name + ": " + words_of(shown, asked.language()));
        if (rings.empty()) {
            svg.rect({at.x - 2 * symbol, at.y - 2 * symbol, 4 * symbol, 4 * symbol}, fill_of(shown),
                     border_of(shown), fill_of(shown));
        } else {
            svg.areas(rings, fill_of(shown), border_of(shown), fill_of(shown));
        }
        paint_shape(svg, shown, at, size);
        svg.close_group();
    }
}

Legend legend(const Commission& asked, const Map& map, double width)
{
    std::map<ShownModel, std::size_t> counts;
    for (const MapPlace& place : map.places) {
        ++counts[place.model];
    }
    Legend result{asked.language(), width};
    for (const auto& [model, count] : counts) {
        const ShownModel shown = model;
        const auto sign = [shown](Svg& svg, Point at) {
            svg.rect({at.x, at.y, line_sign, Legend::side}, fill_of(shown), border_of(shown),
                     fill_of(shown));
            paint_shape(svg, shown, {at.x + line_sign / 2, at.y + Legend::side / 2}, 5);
        };
        result.add(line_sign, sign, verbatim(words_of(shown, asked.language())), count);
    }
    return result;
}

std::size_t count_if(const Map& map, bool determined)
{
    return static_cast<std::size_t>(
        std::count_if(map.places.begin(), map.places.end(), [determined](const MapPlace& one) {
            return determined ? one.model.model != Model::not_determinable && !one.model.leaning
                              : one.model.leaning;
        }));
}

Words words(const Commission& asked, const Map& map)
{
    const std::string title = asked.say(
        counted(map.places.size(),
                "Of {} municipality, how it is organised is known of {}; {} lean one way",
                "Of {} municipalities, how they are organised is known of {}; {} lean one way",
                count_if(map, true), count_if(map, false)));
    std::vector<std::string> subtitle{
        asked.say(message("Dark: it follows from what is known. Light, with a question mark in "
                          "the legend: what is known does not decide."))};
    const std::string selection = selection_caption(asked.network, asked.language());
    if (!selection.empty()) {
        subtitle.push_back(selection);
    }
    std::vector<std::string> about;
    if (!map.unplaced.empty()) {
        about.push_back(
            asked.say(counted(map.unplaced.size(), "Of {} municipality no place is known.",
                              "Of {} municipalities no place is known.")));
    }
    about.push_back(never_shown(asked.language()));
    return {
        .id = "noaber-models",
        .title = title,
        .subtitle = subtitle,
        .footer = {join(about, " "),
                   join(coverage_captions(asked.network, asked.provenance, asked.language()), " "),
                   join(source_captions(asked.provenance, asked.language(), false), " ")}};
}

} // namespace

Drawing
draw_model_map(const Network& network, const Provenance& provenance, const DrawOptions& options)
{
    const Map map = map_of(network, options);
    const Paper paper = paper_of(map, network.source());
    const Commission asked{network, provenance, options};
    const Words told = words(asked, map);
    const Body body{paper.width, paper.height,
                    [&](Svg& svg, Point corner) { paint_places(svg, asked, map, paper, corner); }};
    return {.svg = framed(asked, told, body, legend(asked, map, inner_width(body.width))),
            .title = told.title};
}

} // namespace noaber::render
