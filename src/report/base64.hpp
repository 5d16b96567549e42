#pragma once

#include <string>
#include <string_view>

namespace noaber::report {

/// Bytes as letters: RFC 4648, padded.
[[nodiscard]] std::string base64(std::string_view bytes);

/// The bytes that hexadecimal digits stand for.
[[nodiscard]] std::string from_hex(std::string_view digits);

} // namespace noaber::report
