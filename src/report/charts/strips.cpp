#include "report/charts/strips.hpp"

#include "report/style.hpp"

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

constexpr Style plain{14, Weight::regular, ink};

/// The colours of the chart in a theme.
struct Paints {
    Colour band;
    Colour axis;
    Colour middle;
    Colour own;

    explicit Paints(const Theme* theme)
        : band{colour(0xC9DDE2)}, axis{seen(theme, colour(0x767676), least_contrast_of_marks)},
          middle{seen(theme, colour(0x2B5F6A), least_contrast_of_marks)},
          own{seen(theme, colour(0x8A3A12), least_contrast_of_text)}
    {
        if (middle == ink) { // which shows well on a tint, and perhaps not on ours
            band = plain_tone.tint;
        }
    }
};

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

void paint_half(Svg& svg, const Paints& paints, double from, double to, double middle)
{
    constexpr double half_height = 11;
    svg.rect({from, middle - half_height, std::max(2.0, to - from), 2 * half_height}, paints.band,
             3);
}

void paint_middle(Svg& svg, const Paints& paints, double x, double y, Colour ground)
{
    constexpr double half_height = 11;
    svg.curve(line({x, y - half_height}, {x, y + half_height}), {paints.middle, 3}, ground);
}

void paint_own(Svg& svg, const Paints& paints, double x, double y)
{
    svg.circle({x, y}, 8, paints.own, {white, 2}, paints.own);
}

void paint_row(Svg& svg, const Paints& paints, const Strip& row, double top)
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
              {paints.axis, 2.2}, white);
    paint_half(svg, paints, place(row, row.lower_quarter), place(row, row.upper_quarter), middle);
    paint_middle(svg, paints, place(row, row.middle), middle, paints.band);
    paint_own(svg, paints, place(row, row.own), middle);
    svg.text({left + track + 20, middle + 5}, {{row.value, {15, Weight::bold, paints.own}}}, white);
    svg.close_group();
}

void paint_legend(Svg& svg, const Paints& paints, const StripWords& words)
{
    const double middle = legend_height / 2;
    double x = margin + 9;
    const auto say = [&](const std::string& text) {
        const Line one{{text, plain}};
        svg.text({x, middle + 5}, one, white);
        x += render::width(one) + 28;
    };
    paint_own(svg, paints, x, middle);
    x += 16;
    say(words.own);
    paint_half(svg, paints, x, x + 26, middle);
    x += 34;
    say(words.half);
    paint_middle(svg, paints, x, middle, white);
    x += 10;
    say(words.middle);
}

} // namespace

std::string strips(SvgHead head, const std::vector<Strip>& rows, const StripWords& words)
{
    head.width = width;
    head.height = legend_height + row_height * static_cast<double>(rows.size());
    Svg svg{head};
    const Paints paints{head.theme};
    paint_legend(svg, paints, words);
    double top = legend_height;
    for (const Strip& row : rows) {
        paint_row(svg, paints, row, top);
        top += row_height;
    }
    return std::move(svg).finished();
}

} // namespace noaber::report
