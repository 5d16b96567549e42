#include "render/text_width.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::render {

namespace {

constexpr unsigned width_of_unknown = 1000;

unsigned width(char32_t point, Weight weight)
{
    const auto all = font_widths();
    const auto found = std::lower_bound(
        all.begin(), all.end(), point,
        [](const CharacterWidth& one, char32_t wanted) { return one.point < wanted; });
    if (found == all.end() || found->point != point) {
        return width_of_unknown;
    }
    return weight == Weight::bold ? found->bold : found->regular;
}

} // namespace

double text_width(std::string_view text, double size, Weight weight)
{
    unsigned sum = 0; // whole numbers: the same on every machine
    for (const char32_t point : code_points(text)) {
        sum += width(point, weight);
    }
    return sum * size / 1000;
}

} // namespace noaber::render
