#pragma once

#include "render/timeline/wording.hpp"

namespace noaber::render {

/// The drawing, as SVG.
[[nodiscard]] std::string
paint(const Commission& asked, const Timeline& timeline, const Words& words);

} // namespace noaber::render
