#pragma once

#include "render/matrix/grid.hpp"

namespace noaber::render {

/// The drawing, as SVG.
[[nodiscard]] std::string
paint(const MatrixTelling& telling, const Grid& grid, const Provenance& provenance);

} // namespace noaber::render
