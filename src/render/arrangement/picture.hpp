#pragma once

#include "render/arrangement/facts.hpp"
#include "render/frame.hpp"
#include "render/star/paint.hpp"

namespace noaber::render {

/// The arrangement with its participants around it. The title says how many of its municipalities
/// meet in one other arrangement too.
[[nodiscard]] StarPicture picture_of(const Commission& asked, const ArrangementFactsheet& sheet);

/// Names in a box, with commas and wrapped.
[[nodiscard]] std::vector<Line> name_lines(const Commission& asked,
                                           const std::vector<OrganisationId>& organisations,
                                           std::optional<OrganisationId> host = {});

} // namespace noaber::render
