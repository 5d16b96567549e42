#pragma once

#include "render/frame.hpp"
#include "render/region/facts.hpp"

namespace noaber::render {

/// The words around the drawing; the title says what all share, and how many others there are.
[[nodiscard]] Words region_words(const Commission& asked, const Region& region);

/// The drawing, as SVG.
[[nodiscard]] std::string paint(const Commission& asked, const Region& region, const Words& words);

} // namespace noaber::render
