#pragma once

#include <noaber/core/language.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace noaber {

/// The text without white space (also no-break spaces) at its ends.
[[nodiscard]] std::string_view trim(std::string_view text);

/// Runs of white space become one space; none at the ends.
[[nodiscard]] std::string collapse_spaces(std::string_view text);

/// `text` cut at every `separator`; an empty text has no parts.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

[[nodiscard]] std::string join(std::span<const std::string> parts, std::string_view separator);

/// Lower case, without accents, apostrophes, hyphens or double spaces: for comparing names.
///
/// Latin letters as in Dutch, Frisian, German and French names; others stay as they are.
[[nodiscard]] std::string fold(std::string_view utf8);

/// Whether the bytes are UTF-8 as Unicode defines it: no overlong forms, no surrogates.
[[nodiscard]] bool is_utf8(std::string_view bytes);

/// Decodes UTF-8 into code points; a byte that is no UTF-8 becomes U+FFFD.
[[nodiscard]] std::u32string code_points(std::string_view utf8);
/// The other way; the points must be those of Unicode.
[[nodiscard]] std::string to_utf8(std::u32string_view points);

/// Numbers as in files: a point, no grouping; nothing around them; never NaN or infinity.
[[nodiscard]] std::optional<double> parse_number(std::string_view text);
[[nodiscard]] std::optional<std::int64_t> parse_integer(std::string_view text);

/// The shortest text that reads back as the same number, whatever the locale.
[[nodiscard]] std::string to_string(double number);

/// For people: `significant` digits, with the language's decimal sign and grouping.
[[nodiscard]] std::string for_people(double number, int significant, Language language);
[[nodiscard]] std::string for_people(std::int64_t number, Language language);

/// The names nearest in spelling to `name`, nearest first; those further than a third of its
/// length are left out.
[[nodiscard]] std::vector<std::string>
nearest(std::string_view name, std::span<const std::string> names, std::size_t at_most = 3);

} // namespace noaber
