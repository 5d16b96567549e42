#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace noaber::test {

/// A temporary folder, gone when the test is.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const
    {
        return m_path / name;
    }

    /// Writes a file, and gives its path.
    std::filesystem::path write(std::string_view name, std::string_view bytes) const;
    [[nodiscard]] std::string content(std::string_view name) const;
    /// The names of its files, sorted.
    [[nodiscard]] std::vector<std::string> names() const;

private:
    std::filesystem::path m_path;
};

} // namespace noaber::test
