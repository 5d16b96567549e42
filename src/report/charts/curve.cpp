#include "report/charts/curve.hpp"

#include "report/style.hpp"

#include <array>

namespace noaber::report {

namespace {

using namespace render;

constexpr double width = 720;
constexpr double height = 400;
constexpr double left = 72;
constexpr double top = 76;
constexpr double bottom = 336;
constexpr double right = 690;
constexpr Colour axis = colour(0x767676);
constexpr std::array colours{colour(0x8A3A12), colour(0x154273), colour(0x2B5F6A)};
constexpr Style plain{14, Weight::regular, ink};
constexpr Style small{13, Weight::regular, faint};

Point place(Point share)
{
    return {left + share.x * (right - left), bottom - share.y * (bottom - top)};
}

/// Straight pieces as the Bezier pieces that drawings are made of.
Curve path(const std::vector<Point>& shares)
{
    Curve result{place(shares.front())};
    for (std::size_t i = 1; i < shares.size(); ++i) {
        const Point from = result.back();
        const Point to = place(shares[i]);
        result.push_back({from.x + (to.x - from.x) / 3, from.y + (to.y - from.y) / 3});
        result.push_back({from.x + 2 * (to.x - from.x) / 3, from.y + 2 * (to.y - from.y) / 3});
        result.push_back(to);
    }
    return result;
}

/// Of the line at a place among them.
Colour colour_of(std::size_t line, const Theme* theme)
{
    return seen(theme, colours[line % colours.size()], least_contrast_of_marks);
}

void paint_axes(Svg& svg, const CurveWords& words, const Theme* theme)
{
    const Stroke stroke{seen(theme, axis, least_contrast_of_marks), 1.5};
    svg.curve(path({{0, 1}, {0, 0}, {1, 0}}), stroke, white);
    for (const double share : {0.0, 0.5, 1.0}) {
        const std::string text = std::to_string(static_cast<int>(100 * share)) + "%";
        const Point across = place({share, 0});
        const Point up = place({0, share});
        svg.text({across.x, across.y + 20}, {{text, small}}, white, Svg::Anchor::middle);
        svg.text({up.x - 30, up.y + 5}, {{text, small}}, white, Svg::Anchor::middle);
    }
    svg.text({(left + right) / 2, bottom + 46}, {{words.across, plain}}, white,
             Svg::Anchor::middle);
    svg.text({12, top - 16}, {{words.up, plain}}, white);
}

void paint_legend(Svg& svg, const std::vector<CurveLine>& lines, const Theme* theme)
{
    double x = 12;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line words{{lines[i].name, plain}};
        const Curve sample{{x, 20}, {x + 10, 20}, {x + 20, 20}, {x + 32, 20}};
        svg.curve(sample, {colour_of(i, theme), 3, lines[i].dashed}, white);
        svg.text({x + 40, 25}, words, white);
        x += 40 + render::width(words) + 32;
    }
}

} // namespace

std::string curves(SvgHead head, const std::vector<CurveLine>& lines, const CurveWords& words)
{
    head.width = width;
    head.height = height;
    Svg svg{head};
    const Theme* theme = head.theme;
    paint_legend(svg, lines, theme);
    paint_axes(svg, words, theme);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].points.empty()) {
            svg.open_group(lines[i].name);
            svg.curve(path(lines[i].points), {colour_of(i, theme), 3, lines[i].dashed}, white);
            svg.close_group();
        }
    }
    return std::move(svg).finished();
}

} // namespace noaber::report
