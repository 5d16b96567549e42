#include "render/map/places.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace noaber::render {

namespace {

constexpr int pieces = 48;        ///< In which a line is looked at.
constexpr double clearance = 5;   ///< Between a line and the symbol of a third place.
constexpr int bows = 12;          ///< To either side.
constexpr double bow_step = 0.07; ///< Of the line's length.

/// A line that leaves the straight one by `bow` in its middle.
Curve bowed(Point a, Point b, double bow)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = std::hypot(dx, dy);
    const double reach = length > 0 ? bow * 4 / 3 / length : 0;
    const double nx = -dy * reach;
    const double ny = dx * reach;
    return {a, {a.x + dx / 3 + nx, a.y + dy / 3 + ny}, {b.x - dx / 3 + nx, b.y - dy / 3 + ny}, b};
}

Point at(const Curve& curve, double t)
{
    const double u = 1 - t;
    const auto blend = [&](double a, double b, double c, double d) {
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    };
    return {blend(curve[0].x, curve[1].x, curve[2].x, curve[3].x),
            blend(curve[0].y, curve[1].y, curve[2].y, curve[3].y)};
}

bool inside(const Box& box, Point point)
{
    return point.x > box.x && point.x < box.x + box.width && point.y > box.y &&
           point.y < box.y + box.height;
}

/// How a line stands to the places that it does not join.
struct Passage {
    double room = std::numeric_limits<double>::max(); ///< To the nearest symbol; negative: through.
    std::size_t names = 0;                            ///< Points of it that lie under a name.
};

Passage
passage(const Curve& curve, std::size_t a, std::size_t b, std::span<const PaperPlace> places)
{
    Passage result;
    for (int piece = 1; piece < pieces; ++piece) {
        const Point point = at(curve, static_cast<double>(piece) / pieces);
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (i != a && i != b) {
                const double far = std::hypot(point.x - places[i].at.x, point.y - places[i].at.y);
                result.room = std::min(result.room, far - places[i].radius - clearance);
                result.names += inside(places[i].label_box, point) ? 1U : 0U;
            }
        }
    }
    return result;
}

} // namespace

Curve curve_between(std::size_t a, std::size_t b, std::span<const PaperPlace> places)
{
    const Point from = places[a].at;
    const Point to = places[b].at;
    const double step = bow_step * std::hypot(to.x - from.x, to.y - from.y);
    Curve best;
    Passage best_passage{std::numeric_limits<double>::lowest(), 0};
    for (int bow = 0; bow <= bows; ++bow) {
        for (const double side : {1.0, -1.0}) {
            const Curve curve = bowed(from, to, side * bow * step);
            const Passage found = passage(curve, a, b, places);
            if (found.room >= 0 && found.names == 0) {
                return curve;
            }
            const bool frees = found.room >= 0 && best_passage.room < 0;
            const bool both_free = found.room >= 0 && best_passage.room >= 0;
            if (frees || (both_free && found.names < best_passage.names) ||
                (best_passage.room < 0 && found.room > best_passage.room)) {
                best = curve;
                best_passage = found;
            }
        }
    }
    return best;
}

} // namespace noaber::render
