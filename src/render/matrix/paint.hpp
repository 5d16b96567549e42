#pragma once

#include "render/frame.hpp"
#include "render/matrix/grid.hpp"

namespace noaber::render {

/// The drawing, as SVG.
[[nodiscard]] std::string
paint(const MatrixTelling& telling, const Grid& grid, const Commission& asked);

} // namespace noaber::render
