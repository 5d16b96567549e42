#pragma once

#include "report/teller.hpp"

#include <noaber/render/draw.hpp>

namespace noaber::report {

/// The kind of drawing of that name; none: noaber has no such kind.
[[nodiscard]] const DrawingKind* drawing_kind(std::string_view name);

/// A drawing of a kind as a figure; where it cannot be drawn, a sentence that says why. Whether it
/// was drawn.
bool drawn_figure(Html& html,
                  const Teller& teller,
                  std::string_view kind,
                  std::string_view caption,
                  const DrawOptions& options);

/// A drawing with its caption, in a box that scrolls by itself where the page is narrow.
/// Not wide: as large as its letters are easy to read.
enum class Wide { yes, no };
void figure(Html& html,
            std::string_view id,
            std::string_view caption,
            std::string_view svg,
            Wide wide = Wide::yes);

} // namespace noaber::report
