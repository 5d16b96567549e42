#pragma once

#include "render/map/places.hpp"
#include "render/map/wording.hpp"

namespace noaber::render {

/// The drawing, as SVG.
[[nodiscard]] std::string
paint(const Commission& asked, const Map& map, const Paper& paper, const Words& words);

} // namespace noaber::render
