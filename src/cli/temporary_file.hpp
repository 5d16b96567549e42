#pragma once

#include <filesystem>
#include <iosfwd>

namespace noaber::cli {

/// A copy of a stream in a file without a name: nobody else may read it, and it is gone when this
/// is, however the program ends.
class TemporaryFile {
public:
    /// Copies to the stream's end. Throws Fault::output when there is no room for it.
    explicit TemporaryFile(std::istream& in);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    /// By which this process, and no other, can open it.
    [[nodiscard]] std::filesystem::path path() const;

private:
    int m_file;
};

} // namespace noaber::cli
