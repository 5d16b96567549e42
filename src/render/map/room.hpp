#pragma once

#include "render/svg.hpp"

#include <optional>
#include <span>
#include <vector>

namespace noaber::render {

/// The widest circle that an area holds.
struct Room {
    Point middle;
    double radius = 0;
};

/// Where in an area there is most room for a symbol: sought on a grid that narrows, so to a few
/// hundredths of its size. Rings within rings are holes. None: the area is too thin for the grid.
/// 1200 * O(points).
[[nodiscard]] std::optional<Room> room_in(std::span<const std::vector<Point>> rings);

} // namespace noaber::render
