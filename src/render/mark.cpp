#include "render/mark.hpp"

#include <array>

namespace noaber::render {

namespace {

/// A square on its point, as wide as a circle of that radius.
std::array<Point, 4> diamond(Point centre, double radius)
{
    return {{{centre.x, centre.y - radius},
             {centre.x + radius, centre.y},
             {centre.x, centre.y + radius},
             {centre.x - radius, centre.y}}};
}

} // namespace

void paint_mark(Svg& svg, Mark mark, bool ringed, Point centre, Colour colour, Colour ground)
{
    if (mark == Mark::host) {
        svg.shape(diamond(centre, ringed ? 6.5 : 8), colour, ground);
    } else if (mark == Mark::member) {
        svg.circle(centre, ringed ? 5 : 6.5, colour, ground);
    }
    if (ringed && mark != Mark::none) {
        svg.ring(centre, 9.2, {colour, 1.5, true}, ground);
    }
}

} // namespace noaber::render
