#pragma once

#include <optional>
#include <string_view>

namespace noaber {

/// Languages in which noaber speaks.
enum class Language { english, dutch };

/// `nl`, `nl_NL.UTF-8`, `en`, `C`: the language of a locale's name, if noaber speaks it.
[[nodiscard]] std::optional<Language> parse_language(std::string_view locale);

/// `en`, `nl`: as in the lang attribute of a page.
[[nodiscard]] std::string_view code(Language language);

/// The text in that language: `english` itself where there is no translation.
///
/// Texts live in po/nl.po and are compiled in; the environment is never asked.
[[nodiscard]] std::string_view translate(Language language, std::string_view english);

/// The singular or plural text in that language, for `count` things.
[[nodiscard]] std::string_view
translate(Language language, std::string_view singular, std::string_view plural, std::size_t count);

} // namespace noaber
