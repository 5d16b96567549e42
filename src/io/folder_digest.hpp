#pragma once

#include <filesystem>
#include <string>

namespace noaber {

/// SHA-256 of a folder: of what `sha256sum *` prints in it, in the order of the names' bytes.
/// Hidden files and folders within it do not count.
[[nodiscard]] std::string sha256_of_folder(const std::filesystem::path& folder);

} // namespace noaber
