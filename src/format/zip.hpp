#pragma once

#include "format/bytes.hpp"

#include <filesystem>
#include <map>

namespace noaber::format {

/// A zip file, of which entries are read as streams and nothing is ever unpacked to disk.
///
/// Opening looks at the directory only, and throws Fault::input for what no spreadsheet is: over
/// 1,000 entries, an entry of over 256 MiB or all together over 512 MiB, an entry packed more than
/// 200 times, two of one name, names that lead out of it, links, and encryption.
class ZipFile {
public:
    explicit ZipFile(const std::filesystem::path& path);

    [[nodiscard]] bool has(const std::string& entry) const { return m_sizes.contains(entry); }
    [[nodiscard]] const std::map<std::string, std::size_t>& sizes() const { return m_sizes; }

    /// The bytes of an entry. The source throws Fault::input where they are damaged, or more than
    /// the directory says.
    [[nodiscard]] ByteSource open(const std::string& entry) const;

private:
    std::string m_file;
    std::map<std::string, std::size_t> m_sizes;
};

} // namespace noaber::format
