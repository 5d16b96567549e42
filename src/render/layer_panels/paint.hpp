#pragma once

#include "render/frame.hpp"
#include "render/layer_panels/facts.hpp"

namespace noaber::render {

/// The words around the drawing; the title says in how many layers all municipalities meet.
[[nodiscard]] Words layer_words(const Commission& asked, const LayerPanels& content);

/// The drawing, as SVG.
[[nodiscard]] std::string
paint(const Commission& asked, const LayerPanels& content, const Words& words);

} // namespace noaber::render
