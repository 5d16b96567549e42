#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace noaber {

/// What drawings look like where that is not as noaber has it: colours and type.
struct Theme {
    std::map<std::uint32_t, std::uint32_t> colours; ///< A colour of noaber's (0xRRGGBB), and what
                                                    ///< stands in its place.
    std::string family; ///< Of the type, as in CSS; empty: noaber's own.
};

/// Reads a theme from TOML, such as
///
///     [type]
///     family = "Fira Sans, sans-serif"
///     [colours]
///     text = "#101010"
///     [layers.S]
///     mark = "#A33A00"
///     tint = "#FFF0E8"
///
/// What it does not name stays as noaber has it (docs/drawings.md lists all names).
/// Throws Fault::input with line and column for a name that is not known, for what is no colour,
/// and for colours that would not show well: text wants a contrast of 4.5 on all that it stands on,
/// marks and lines want 3 (WCAG 2.2).
[[nodiscard]] Theme parse_theme(std::string_view toml, const std::string& file);
[[nodiscard]] Theme read_theme(const std::filesystem::path& path);

} // namespace noaber
