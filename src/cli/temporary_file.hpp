#pragma once

#include <filesystem>
#include <iosfwd>

namespace noaber::cli {

/// A copy of a stream in a file that nobody else may read, gone when this is.
class TemporaryFile {
public:
    /// Copies to the stream's end. Throws Fault::output when there is no room for it.
    explicit TemporaryFile(std::istream& in);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace noaber::cli
