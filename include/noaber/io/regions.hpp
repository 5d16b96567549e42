#pragma once

#include <noaber/table/provenance.hpp>

#include <filesystem>
#include <map>

namespace noaber {

/// A division in regions that was read from a file.
struct RegionFile {
    std::map<std::string, std::string, std::less<>> region_of; ///< By code.
    Source source;
};

/// Reads a CSV table with the columns `code` and `region`. Throws Fault::input with a place for
/// what cannot be read, an empty cell, and a code that stands there twice.
[[nodiscard]] RegionFile read_regions(const std::filesystem::path& path);

} // namespace noaber
