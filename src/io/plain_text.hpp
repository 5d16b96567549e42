#pragma once

#include <noaber/table/provenance.hpp>

namespace noaber {

/// A cell as people read it: translated, with numbers in three significant digits or whole, shares
/// in percent, and safe to print.
[[nodiscard]] std::string plain_text(const Cell& cell, std::string_view unit, Language language);

/// Where an answer comes from and what to know before believing it, as lines to stand below it.
[[nodiscard]] std::vector<std::string> source_lines(const Provenance& provenance,
                                                    Language language);

/// The text on one line: a space for every control character and for marks that turn the direction
/// of writing, so that no name can move the cursor or pose as another.
[[nodiscard]] std::string printable(std::string_view utf8);

/// How many places a text takes on a line: its code points.
[[nodiscard]] std::size_t display_width(std::string_view utf8);

} // namespace noaber
