#pragma once

#include "render/layout.hpp"

namespace noaber::render {

// A star: node 0 at the left, all others in one column at its right, in their order, those of a
// cluster together.

/// The places that need no program: the column stacked, node 0 beside its middle; without lines.
[[nodiscard]] layout::Positions stacked_star(const layout::Request& request);

/// Lines that leave and arrive level and do not cross: from the middle node to the side of each.
[[nodiscard]] std::vector<layout::Curve> star_lines(const layout::Request& request,
                                                    const layout::Positions& positions);

/// Whether the positions are those of a star: in order, nothing over anything else.
[[nodiscard]] bool is_star(const layout::Request& request, const layout::Positions& positions);

/// The same places, all moved so that the top left corner of the whole is at `corner`; lines
/// are left out.
[[nodiscard]] layout::Positions
moved_to(layout::Point corner, const layout::Request& request, layout::Positions positions);

/// The box of a node.
[[nodiscard]] layout::Box box_of(const layout::Node& node, layout::Point centre);

} // namespace noaber::render
