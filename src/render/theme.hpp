#pragma once

#include <noaber/core/language.hpp>
#include <noaber/core/words.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace noaber::render {

/// A colour in sRGB.
struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    friend constexpr bool operator==(Colour, Colour) = default;
};

/// `colour(0xCC6029)`
[[nodiscard]] constexpr Colour colour(std::uint32_t hex)
{
    return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8),
            static_cast<std::uint8_t>(hex)};
}

/// 0xCC6029
[[nodiscard]] constexpr std::uint32_t number(Colour colour)
{
    return (std::uint32_t{colour.red} << 16) | (std::uint32_t{colour.green} << 8) | colour.blue;
}

/// `#CC6029`
[[nodiscard]] std::string hex(Colour colour);

/// How well one colour shows on another, 1 to 21: contrast ratio of WCAG 2.2. Text wants 4.5, lines
/// and marks want 3.
[[nodiscard]] double contrast(Colour a, Colour b);
inline constexpr double least_contrast_of_text = 4.5;
inline constexpr double least_contrast_of_marks = 3;

inline constexpr Colour white = colour(0xFFFFFF);
inline constexpr Colour ink = colour(0x1A1A1A);   ///< Of text, and of the subject of a drawing.
inline constexpr Colour faint = colour(0x404040); ///< Of text that matters less.

/// Only guides the eye: what is said stands beside it.
inline constexpr Colour guide = colour(0xC4C4C4);
inline constexpr Colour every_other_row = colour(0xF7F7F7);

// Of maps.
inline constexpr Colour land = colour(0xF3F3EF);
inline constexpr Colour border = colour(0x7F7F7F);
/// Ties, from few to many.
inline constexpr std::array<Colour, 3> tie_colours{colour(0x6E6EDB), colour(0x3A3AD0),
                                                   colour(0x14147A)};
/// How many of something an area has, from none to most.
inline constexpr std::array<Colour, 5> area_tints{
    colour(0xFAFAFA), colour(0xE1E1F6), colour(0xC8C8F0), colour(0xAFAFE8), colour(0x9696E0)};

/// A line and what lies behind it.
struct Tone {
    Colour mark;
    Colour tint;
};

/// For what has no group.
inline constexpr Tone plain_tone{faint, colour(0xF2F2F2)};

/// Policy themes that share a letter, a colour and a place in drawings. The five colours keep 3:1
/// on white and on their tint, and differ by at least 19.6 (CIEDE2000) for every kind of colour
/// sight; never colour alone: the letter goes along.
struct ThemeGroup {
    std::string_view letter;
    std::string_view label; ///< English; translated like every text.
    Tone tone;
};

/// For themes that are in none of the five, and arrangements of which none is known.
inline constexpr ThemeGroup no_group{"?", text("Other or unknown"), plain_tone};

/// The five groups, in the order of drawings.
[[nodiscard]] std::span<const ThemeGroup> theme_groups();

/// A policy theme of the Dutch register, as data/nl/domains.csv knows it.
struct KnownTheme {
    std::string_view name; ///< "natuur en milieu"
    std::string_view english;
    std::size_t group = 0; ///< Position in theme_groups().
    std::size_t order = 0; ///< Among all themes in drawings.
};

/// The theme of that name; nothing for one that the table does not hold.
[[nodiscard]] std::optional<KnownTheme> known_theme(std::string_view name);

/// What a theme is called: in Dutch as the register writes it; one that is not known, as it is.
[[nodiscard]] std::string_view theme_label(std::string_view name, Language language);

} // namespace noaber::render
