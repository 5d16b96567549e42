#include "support/folder.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace noaber::test {

Folder::Folder()
{
    std::string name = (std::filesystem::temp_directory_path() / "noaber-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error{"no temporary folder"};
    }
    m_path = name;
}

Folder::~Folder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path Folder::write(std::string_view name, std::string_view bytes) const
{
    const std::filesystem::path path = m_path / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream{path, std::ios::binary} << bytes;
    return path;
}

std::string Folder::content(std::string_view name) const
{
    std::ifstream file{m_path / name, std::ios::binary};
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

std::vector<std::string> Folder::names() const
{
    std::vector<std::string> result;
    for (const auto& entry : std::filesystem::directory_iterator{m_path}) {
        result.push_back(entry.path().filename().string());
    }
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace noaber::test
