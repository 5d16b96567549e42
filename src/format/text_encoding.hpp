#pragma once

#include "format/bytes.hpp"

#include <optional>

namespace noaber::format {

/// Text in Windows-1252 as UTF-8: every byte is a character; the five that the code page leaves
/// open are the control characters of the same number, as in the WHATWG's table.
[[nodiscard]] std::string utf8_of_windows_1252(std::string_view bytes);

/// Whether bytes begin with the mark of UTF-16, in either order.
[[nodiscard]] bool begins_as_utf16(std::string_view bytes);

/// UTF-16 with a mark as UTF-8, piece by piece. The source throws Fault::input, naming `file`, for
/// half a character at the end and for half of a pair alone.
[[nodiscard]] ByteSource utf8_of_utf16(ByteSource source, std::string file);

/// The text that was meant by one that was encoded as UTF-8, taken for Windows-1252 and encoded
/// again: "SÃºdwest" is "Súdwest". Nothing where it cannot have come about so.
[[nodiscard]] std::optional<std::string> undo_double_encoding(std::string_view utf8);

/// The composed form of Unicode (NFC) of a UTF-8 text.
[[nodiscard]] std::string composed(std::string_view utf8);

/// A label as people mean it: composed, without what cannot be seen (control characters, marks that
/// turn the direction of writing, zero-width and soft characters), white space as single spaces.
[[nodiscard]] std::string clean_label(std::string_view utf8);

/// Whether a text is such a label already, in ASCII and not empty.
[[nodiscard]] bool is_clean_ascii(std::string_view text);

} // namespace noaber::format
