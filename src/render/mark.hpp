#pragma once

#include "render/svg.hpp"

namespace noaber::render {

/// How one takes part, as a shape.
enum class Mark {
    none,
    member, ///< A circle.
    host,   ///< A diamond.
};

/// Half the room that a mark needs, its ring included.
inline constexpr double mark_radius = 10.5;

/// Paints a mark; `ringed`: with a dashed ring around it, for what the law requires.
void paint_mark(Svg& svg, Mark mark, bool ringed, Point centre, Colour colour, Colour ground);

} // namespace noaber::render
