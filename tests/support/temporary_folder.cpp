#include "support/temporary_folder.hpp"

#include <noaber/core/error.hpp>

#include <cstdlib>
#include <fstream>

namespace noaber::test {

TemporaryFolder::TemporaryFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "noaber-test-XXXXXX").string();
    require(::mkdtemp(name.data()) != nullptr, "a temporary folder can be made");
    m_path = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path TemporaryFolder::write(const std::string& name, std::string_view bytes) const
{
    const auto file = m_path / name;
    std::ofstream{file, std::ios::binary} << bytes;
    return file;
}

} // namespace noaber::test
