#pragma once

#include "render/frame.hpp"
#include "render/timeline/facts.hpp"

namespace noaber::render {

/// The words around a timeline; its title says how many arrangements there are now, and how many
/// began and ended in the years shown.
[[nodiscard]] Words timeline_words(const Commission& asked, const Timeline& timeline);

} // namespace noaber::render
