#pragma once

#include "render/frame.hpp"
#include "render/map/facts.hpp"

namespace noaber::render {

/// The words around a map; its title names the pair that shares most, or, where areas are tinted,
/// who takes part in most.
[[nodiscard]] Words map_words(const Commission& asked, const Map& map);

/// The places with most arrangements, at most that many.
[[nodiscard]] std::vector<const MapPlace*> most_arrangements(const Map& map, std::size_t at_most);

} // namespace noaber::render
