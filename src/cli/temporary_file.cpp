#include "cli/temporary_file.hpp"

#include <noaber/core/error.hpp>

#include <stdlib.h>
#include <unistd.h>

#include <fstream>
#include <istream>

namespace noaber::cli {

TemporaryFile::TemporaryFile(std::istream& in)
{
    std::string name = (std::filesystem::temp_directory_path() / "noaber-XXXXXX").string();
    const int file = ::mkstemp(name.data());
    if (file < 0) {
        throw Error{Fault::output, {name}, message("cannot be written")};
    }
    ::close(file);
    m_path = name;
    std::ofstream copy{m_path, std::ios::binary};
    if (in.peek() != std::istream::traits_type::eof()) {
        copy << in.rdbuf();
    }
    if (!copy.flush()) {
        std::filesystem::remove(m_path);
        throw Error{Fault::output, {name}, message("cannot be written")};
    }
}

TemporaryFile::~TemporaryFile()
{
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
}

} // namespace noaber::cli
