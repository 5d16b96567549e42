#pragma once

#include "render/map/facts.hpp"

namespace noaber::render {

/// A place on paper: its symbol and its name, in pixels from the map's corner.
struct PaperPlace {
    Point at;
    double radius = 0;
    Line label;
    Box label_box;
    std::vector<std::vector<Point>> rings;
};

/// A map on paper. Degrees of longitude are drawn as wide as they are in the map's middle, so
/// shapes are right there and nearly so elsewhere in a country as small as this one.
struct Paper {
    double width = 0;
    double height = 0;
    std::vector<PaperPlace> places; ///< Parallel to the map's.
};

[[nodiscard]] Paper paper_of(const Map& map, const Register& source);

/// A line from one place to another that goes around all others: straight where it can, else bowed
/// as little as it must. Where no bow of the length of the line is enough, the one that stays
/// farthest from other symbols.
[[nodiscard]] Curve curve_between(std::size_t a, std::size_t b, std::span<const PaperPlace> places);

} // namespace noaber::render
