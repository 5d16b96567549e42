#include "render/map/room.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace noaber::render {

namespace {

using Rings = std::span<const std::vector<Point>>;

/// From a point to the part of a line between two others.
double distance(Point from, Point a, Point b)
{
    const double along_x = b.x - a.x;
    const double along_y = b.y - a.y;
    const double square = along_x * along_x + along_y * along_y;
    const double part =
        square == 0 ? 0 : ((from.x - a.x) * along_x + (from.y - a.y) * along_y) / square;
    const double at = std::clamp(part, 0.0, 1.0);
    return std::hypot(a.x + at * along_x - from.x, a.y + at * along_y - from.y);
}

/// How far a point within lies from the edge; 0 for one outside.
double room_at(Point point, Rings rings)
{
    bool is_within = false;
    double least = std::numeric_limits<double>::max();
    for (const std::vector<Point>& ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point a = ring[i];
            const Point b = ring[(i + 1) % ring.size()];
            least = std::min(least, distance(point, a, b));
            const bool is_crossed = (a.y > point.y) != (b.y > point.y) &&
                                    point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x);
            is_within = is_within != is_crossed;
        }
    }
    return is_within ? least : 0;
}

Box bounds(Rings rings)
{
    double left = std::numeric_limits<double>::max();
    double right = std::numeric_limits<double>::lowest();
    double top = left;
    double bottom = right;
    for (const std::vector<Point>& ring : rings) {
        for (const Point point : ring) {
            left = std::min(left, point.x);
            right = std::max(right, point.x);
            top = std::min(top, point.y);
            bottom = std::max(bottom, point.y);
        }
    }
    return {left, top, right - left, bottom - top};
}

} // namespace

std::optional<Room> room_in(Rings rings)
{
    constexpr int steps = 20;
    constexpr int times = 3;
    if (rings.empty()) {
        return std::nullopt;
    }
    Box sought = bounds(rings);
    Room best;
    for (int time = 0; time == 0 || (time < times && best.radius > 0); ++time) {
        for (int cell = 0; cell < steps * steps; ++cell) {
            const int row = cell / steps;
            const int column = cell % steps;
            const Point middle{sought.x + (column + 0.5) * sought.width / steps,
                               sought.y + (row + 0.5) * sought.height / steps};
            const double radius = room_at(middle, rings);
            best = radius > best.radius ? Room{middle, radius} : best;
        }
        const double width = 2 * sought.width / steps;
        const double height = 2 * sought.height / steps;
        sought = {best.middle.x - width / 2, best.middle.y - height / 2, width, height};
    }
    return best.radius > 0 ? std::optional{best} : std::nullopt;
}

} // namespace noaber::render
