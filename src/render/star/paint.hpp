#pragma once

#include "render/legend.hpp"
#include "render/star/column.hpp"

#include <noaber/render/draw.hpp>

namespace noaber::render {

/// A subject and what is tied to it: all that is drawn, but for the places.
struct StarPicture {
    std::string id;
    std::string title;
    std::vector<std::string> subtitle;
    std::string description; ///< For who cannot see it.
    std::string subject;
    std::vector<std::string> facts; ///< Of the subject.
    std::vector<StarSection> sections;
    Legend legend; ///< As wide as star_text_width.
    std::vector<std::string> footer;
};

inline constexpr double star_text_width = star_size::page_width - 2 * star_size::page_margin;

/// The drawing: laid out by Graphviz in its own program, or by ourselves, with a remark that says
/// why.
[[nodiscard]] Drawing draw_star(StarPicture picture, const DrawOptions& options);

} // namespace noaber::render
