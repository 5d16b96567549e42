#include "render/mark.hpp"

namespace noaber::render {

void paint_mark(Svg& svg, Mark mark, bool ringed, Point centre, Colour colour, Colour ground)
{
    if (mark == Mark::host) {
        svg.diamond(centre, ringed ? 6.5 : 8, colour);
    } else if (mark == Mark::member) {
        svg.circle(centre, ringed ? 5 : 6.5, colour);
    }
    if (ringed && mark != Mark::none) {
        svg.ring(centre, 9.2, {colour, 1.5, true}, ground);
    }
}

} // namespace noaber::render
