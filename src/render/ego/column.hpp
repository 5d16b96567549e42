#pragma once

#include "render/ego/wording.hpp"
#include "render/star/column.hpp"

namespace noaber::render {

/// The arrangements of the subject, a section for each theme.
[[nodiscard]] std::vector<StarSection> sections(const Telling& telling,
                                                std::span<const Naming> namings);

} // namespace noaber::render
