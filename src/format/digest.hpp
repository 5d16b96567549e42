#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace noaber::format {

/// SHA-256 in 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

/// Of a file's bytes as they are. Throws Fault::input when it cannot be read.
[[nodiscard]] std::string sha256_of_file(const std::filesystem::path& path);

} // namespace noaber::format
