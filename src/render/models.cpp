#include "render/models.hpp"

#include <noaber/classify/classify.hpp>

#include <cmath>

namespace noaber::render {

namespace {

ShownModel shown(const Classified& answer)
{
    if (answer.model == Model::not_determinable && answer.leaning) {
        return {*answer.leaning, true};
    }
    return {answer.model, false};
}

void paint_corners(Svg& svg, std::vector<Point> corners, const Stroke& line, Colour ground)
{
    const std::vector<std::vector<Point>> rings{std::move(corners)};
    svg.areas(rings, white, line, ground);
}

} // namespace

std::map<OrganisationId, ShownModel> shown_models(const Network& network)
{
    const Network whole{network.source(),
                        {.at = network.date(), .mergers = network.options().mergers}};
    std::map<OrganisationId, ShownModel> result;
    for (const Classified& answer : classify(whole).answers) {
        result[answer.municipality] = shown(answer);
    }
    return result;
}

std::string words_of(const ShownModel& shown, Language language)
{
    const std::string word{translate(language, label(shown.model))};
    return shown.leaning ? word + " ?" : word;
}

void paint_model(Svg& svg, const ShownModel& shown, Point centre, double radius, Colour ground)
{
    const auto [x, y] = centre;
    const Stroke line{ink, 2.2, shown.leaning};
    const double wide = radius * 1.2;
    switch (shown.model) {
    case Model::execution:
        svg.rect({x - radius, y - radius, 2 * radius, 2 * radius}, white, line, ground);
        break;
    case Model::regie:
        paint_corners(svg, {{x, y - wide}, {x + wide, y}, {x, y + wide}, {x - wide, y}}, line,
                      ground);
        break;
    case Model::opportunistic:
        paint_corners(svg,
                      {{x, y - wide}, {x + wide, y + radius * 0.9}, {x - wide, y + radius * 0.9}},
                      line, ground);
        break;
    case Model::alliance:
    case Model::merged_administration:
        svg.circle(centre, radius, white, line, ground);
        if (shown.model == Model::merged_administration) {
            svg.ring(centre, radius - 4, line, white);
        }
        break;
    default:
        svg.circle(centre, radius * 0.6, ink, ground);
    }
}

} // namespace noaber::render
