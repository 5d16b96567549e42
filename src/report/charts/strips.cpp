#include "report/charts/strips.hpp"

#include <algorithm>

namespace noaber::report {

namespace {

using namespace render;

constexpr double width = 720;
constexpr double label_width = 270;
constexpr double value_width = 90;
constexpr double row_height = 46;
constexpr double legend_height = 36;
constexpr double margin = 12;
constexpr double left = margin + label_width;
constexpr double track = width - left - value_width - margin;

constexpr Colour band = colour(0xC9DDE2);
constexpr Colour axis = colour(0x767676);
constexpr Colour middle_line = colour(0x2B5F6A);
constexpr Colour own_colour = colour(0x8A3A12);
constexpr Style plain{14, Weight::regular, ink};
constexpr Style strong{15, Weight::bold, own_colour};

/// Where a value lies, in pixels; one that all share lies in the middle.
double place(const Strip& row, double value)
{
    const double low = std::min(row.lowest, row.own);
    const double high = std::max(row.highest, row.own);
    return left + (high > low ? (value - low) / (high - low) : 0.5) * track;
}

Curve line(Point from, Point to)
{
    const Point third{from.x + (to.x - from.x) / 3, from.y + (to.y - from.y) / 3};
    const Point rest{from.x + 2 * (to.x - from.x) / 3, from.y + 2 * (to.y - from.y) / 3};
    return {from, third, rest, to};
}

void paint_half(Svg& svg, double from, double to, double middle)
{
    constexpr double half_height = 11;
    svg.rect({from, middle - half_height, std::max(2.0, to - from), 2 * half_height}, band, 3);
}

void paint_middle(Svg& svg, double x, double y, Colour ground)
{
    constexpr double half_height = 11;
    svg.curve(line({x, y - half_height}, {x, y + half_height}), {middle_line, 3}, ground);
}

void paint_own(Svg& svg, double x, double y)
{
    svg.circle({x, y}, 8, own_colour, {white, 2}, own_colour);
}

void paint_row(Svg& svg, const Strip& row, double top)
{
    const double middle = top + row_height / 2;
    svg.open_group(row.label);
    double baseline = middle + 5;
    const std::vector<Line> words = wrap({{row.label, plain}}, label_width - 16);
    baseline -= static_cast<double>(words.size() - 1) * 8.5;
    for (const Line& one : words) {
        svg.text({margin, baseline}, one, white);
        baseline += 17;
    }
    svg.curve(line({place(row, row.lowest), middle}, {place(row, row.highest), middle}),
              {axis, 2.2}, white);
    paint_half(svg, place(row, row.lower_quarter), place(row, row.upper_quarter), middle);
    paint_middle(svg, place(row, row.middle), middle, band);
    paint_own(svg, place(row, row.own), middle);
    svg.text({left + track + 20, middle + 5}, {{row.value, strong}}, white);
    svg.close_group();
}

void paint_legend(Svg& svg, const StripWords& words)
{
    const double middle = legend_height / 2;
    double x = margin + 9;
    const auto say = [&](const std::string& text) {
        const Line one{{text, plain}};
        svg.text({x, middle + 5}, one, white);
        x += render::width(one) + 28;
    };
    paint_own(svg, x, middle);
    x += 16;
    say(words.own);
    paint_half(svg, x, x + 26, middle);
    x += 34;
    say(words.half);
    paint_middle(svg, x, middle, white);
    x += 10;
    say(words.middle);
}

} // namespace

std::string strips(SvgHead head, const std::vector<Strip>& rows, const StripWords& words)
{
    head.width = width;
    head.height = legend_height + row_height * static_cast<double>(rows.size());
    Svg svg{head};
    paint_legend(svg, words);
    double top = legend_height;
    for (const Strip& row : rows) {
        paint_row(svg, row, top);
        top += row_height;
    }
    return std::move(svg).finished();
}

} // namespace noaber::report
