#pragma once

#include "render/arrangement/picture.hpp"
#include "render/provider/facts.hpp"

namespace noaber::render {

/// The provider with all that hangs on it. The title says how many tasks nobody else could do.
[[nodiscard]] StarPicture picture_of(const Commission& asked, const Provider& provider);

} // namespace noaber::render
