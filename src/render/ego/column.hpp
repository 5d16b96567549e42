#pragma once

#include "layout/protocol.hpp"
#include "render/ego/wording.hpp"
#include "render/theme.hpp"

namespace noaber::render {

/// Measures of the drawing, in pixels.
namespace ego_size {
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
} // namespace ego_size

/// The words of one arrangement, cut into lines that fit.
struct EgoBox {
    std::size_t arrangement = 0; ///< Position in the ego's list.
    std::vector<Line> lines;
    double height = 0;
};

/// The arrangements of one theme.
struct EgoSection {
    const ThemeGroup* group = nullptr; ///< None for a theme that is unknown or not registered.
    Tone tone = plain_tone;
    Line heading;
    std::vector<EgoBox> boxes;
};

[[nodiscard]] std::vector<EgoSection> sections(const Telling& telling,
                                               std::span<const Naming> namings);

/// Asks for the places of the subject (node 0) and then, section by section, of each heading and
/// its boxes; a line goes from the subject to every one of them.
[[nodiscard]] layout::Request layout_request(std::span<const EgoSection> sections);

} // namespace noaber::render
