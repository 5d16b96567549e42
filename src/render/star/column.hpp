#pragma once

#include "layout/protocol.hpp"
#include "render/text.hpp"
#include "render/theme.hpp"

#include <string>
#include <vector>

namespace noaber::render {

/// Measures of the drawing, in pixels.
namespace star_size {
inline constexpr double page_width = 1000;
inline constexpr double page_margin = 40;
inline constexpr double circle = 144; ///< Diameter.
inline constexpr double rank_gap = 88;
inline constexpr double section_margin = 7;
inline constexpr double box_gap = 6;
inline constexpr double box_padding = 12;
inline constexpr double heading_height = 19;
inline constexpr double box_width =
    page_width - 2 * page_margin - circle - rank_gap - section_margin;
inline constexpr double text_width = box_width - 2 * box_padding; ///< In a box.
} // namespace star_size

/// Words cut into lines that fit.
struct StarBox {
    std::string name; ///< For who points at it.
    std::vector<Line> lines;
    bool dashed = false; ///< The line that leads to it.
    double height = 0;
};

/// A box of these lines.
[[nodiscard]] StarBox star_box(std::string name, std::vector<Line> lines, bool dashed);

/// Boxes that belong together.
struct StarSection {
    const ThemeGroup* group = nullptr; ///< None for a theme that is unknown or not registered.
    Tone tone = plain_tone;
    Line heading;
    std::vector<StarBox> boxes;
};

/// An empty section with a heading, and the letter and tone of a theme's group where it has one.
[[nodiscard]] StarSection star_section(const ThemeGroup* group, std::string heading);

/// Asks for the places of the subject (node 0) and then, section by section, of each heading and
/// its boxes; a line goes from the subject to every one of them.
[[nodiscard]] layout::Request layout_request(const std::vector<StarSection>& sections);

} // namespace noaber::render
