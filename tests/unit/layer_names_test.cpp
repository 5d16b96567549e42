#include "render/layer_panels/names.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace noaber;
using namespace noaber::render;

namespace {

/// How far a point lies from a line between two others.
double distance(layout::Point from, layout::Point to, layout::Point point)
{
    const double dx = to.x - from.x;
    const double dy = to.y - from.y;
    const double share = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy);
    const double at = std::clamp(share, 0.0, 1.0);
    return std::hypot(from.x + at * dx - point.x, from.y + at * dy - point.y);
}

} // namespace

TEST_CASE("the lines from names at the sides to dots on a ring pass by the other dots")
{
    const auto count = GENERATE(8U, 14U, 17U);
    std::vector<layout::Point> dots;
    std::vector<Line> names;
    for (std::size_t i = 0; i < count; ++i) {
        const double turn = 2 * std::numbers::pi * static_cast<double>(i) / count;
        dots.push_back({300 + 106 * std::sin(turn), 185 - 113 * std::cos(turn)});
        names.push_back({{"Hof van Twente", {}}});
    }
    const auto placed = names_at_sides(names, dots, {4, 52, 610, 274});
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t other = 0; other < count; ++other) {
            if (i != other) {
                CHECK(distance(*placed[i].leader, dots[i], dots[other]) > 4);
            }
        }
    }
}
