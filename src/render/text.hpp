#pragma once

#include "render/text_width.hpp"
#include "render/theme.hpp"

#include <string>
#include <vector>

namespace noaber::render {

/// How text looks.
struct Style {
    double size = 14; ///< Pixels.
    Weight weight = Weight::regular;
    Colour colour = ink;

    friend bool operator==(const Style&, const Style&) = default;
};

/// Text of one style.
struct Run {
    std::string text;
    Style style;
    double gap = 0; ///< Pixels before it, unless it begins a line.
};

using Line = std::vector<Run>;

/// A text that may be shown: control characters, marks that turn the reading direction and other
/// invisible characters are dropped, white space becomes one space, and what is longer than `most`
/// characters ends in an ellipsis.
[[nodiscard]] std::string clean(std::string_view text, std::size_t most = 200);

/// Text in which `emphasised()` marked some words, as runs of `style` with those words bold.
[[nodiscard]] std::vector<Run> runs(std::string_view text, const Style& style);
[[nodiscard]] std::string emphasised(std::string_view text);

/// A name that a line does not end within, as long as it is not very long.
[[nodiscard]] std::string unbroken(std::string_view name);

/// In pixels.
[[nodiscard]] double width(const Run& run);
[[nodiscard]] double width(const Line& line);
/// From one baseline to the next.
[[nodiscard]] double line_height(const Line& line);

/// Runs as lines of at most `width` pixels, broken at spaces; a word that is wider is broken where
/// the line ends.
[[nodiscard]] std::vector<Line> wrap(const std::vector<Run>& runs, double width);

} // namespace noaber::render
