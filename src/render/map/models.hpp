#pragma once

#include <noaber/render/draw.hpp>

namespace noaber::render {

/// How all municipalities are organised, as a map without lines: each model has a colour and a
/// shape. Dark areas are determined, light ones lean. Errors are those of map_of().
[[nodiscard]] Drawing
draw_model_map(const Network& network, const Provenance& provenance, const DrawOptions& options);

} // namespace noaber::render
