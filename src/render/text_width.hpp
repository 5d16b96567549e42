#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace noaber::render {

enum class Weight { regular, bold };

/// How far a character moves the pen, in thousandths of the font size.
struct CharacterWidth {
    char32_t point = 0;
    std::uint16_t regular = 0;
    std::uint16_t bold = 0;
};

/// The characters of Open Sans, by code point. Generated when noaber is built.
[[nodiscard]] std::span<const CharacterWidth> font_widths();

/// How wide a line of text is in Open Sans, in pixels, without kerning (which makes it narrower).
/// A character that Open Sans lacks counts as wide as the font is high.
[[nodiscard]] double text_width(std::string_view text, double size, Weight weight);

} // namespace noaber::render
