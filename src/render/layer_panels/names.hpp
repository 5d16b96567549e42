#pragma once

#include "layout/protocol.hpp"
#include "render/text.hpp"

#include <optional>
#include <span>

namespace noaber::render {

/// A name beside its dot, or at the side of the drawing with a line to it.
struct PlacedName {
    Line line;
    layout::Point at;                    ///< Where its baseline begins.
    std::optional<layout::Point> leader; ///< Where the line to its dot begins.
};

/// Names below, above or beside their dots, so that none touches another name or a dot and all stay
/// inside the box; nothing where that cannot be.
[[nodiscard]] std::optional<std::vector<PlacedName>> names_at_dots(
    std::span<const Line> names, std::span<const layout::Point> dots, const layout::Box& inside);

/// Names in two columns, left and right in the box, each in the order of the dots' heights and as
/// near to them as can be. None touches another while the box is as high as half of them.
[[nodiscard]] std::vector<PlacedName> names_at_sides(std::span<const Line> names,
                                                     std::span<const layout::Point> dots,
                                                     const layout::Box& inside);

} // namespace noaber::render
