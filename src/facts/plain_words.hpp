#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace noaber::facts {

/// A text as stems are compared with it: lower case, without accents, everything but letters and
/// digits a space, one space at both ends and never two.
[[nodiscard]] std::string plain_words(std::string_view utf8);

/// Whether a stem stands in plain words.
[[nodiscard]] bool has(std::string_view words, std::string_view stem);
[[nodiscard]] bool has_any(std::string_view words, const std::vector<std::string>& stems);

/// The words without every place where one of the stems stands.
[[nodiscard]] std::string without(std::string words, const std::vector<std::string>& stems);

} // namespace noaber::facts
