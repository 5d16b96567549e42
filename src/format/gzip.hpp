#pragma once

#include "format/bytes.hpp"

#include <filesystem>

namespace noaber::format {

/// The bytes of a file, unpacked where it is gzip (RFC 1952), in pieces of at most 64 KiB.
///
/// Throws Fault::input with the file as place when it cannot be opened or read, and, from the
/// source, where a gzip file is damaged or ends early.
[[nodiscard]] ByteSource open_file(const std::filesystem::path& path);

/// The bytes of a file as they are.
[[nodiscard]] ByteSource open_packed_file(const std::filesystem::path& path);

} // namespace noaber::format
