#pragma once

#include "render/ego/column.hpp"
#include "render/svg.hpp"

namespace noaber::render {

/// All that is drawn, but for the places.
struct EgoPicture {
    std::string id;
    std::string title;
    std::vector<std::string> subtitle;
    std::string description; ///< For who cannot see it.
    std::string subject;
    std::vector<std::string> facts; ///< Of the subject.
    std::vector<EgoSection> sections;
    std::vector<std::string> footer;
};

/// The drawing. `positions` answer layout_request(picture.sections).
[[nodiscard]] std::string
paint(const EgoPicture& picture, const Telling& telling, const layout::Positions& positions);

} // namespace noaber::render
