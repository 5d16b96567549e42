#include "cli/temporary_file.hpp"

#include <noaber/core/error.hpp>

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <istream>

namespace noaber::cli {

namespace {

/// A new file that has lost its name already.
int nameless_file()
{
    std::string name = (std::filesystem::temp_directory_path() / "noaber-XXXXXX").string();
    const int file = ::mkstemp(name.data());
    if (file < 0) {
        throw Error{Fault::output, {name}, message("cannot be written")};
    }
    ::unlink(name.c_str());
    return file;
}

} // namespace

TemporaryFile::TemporaryFile(std::istream& in) : m_file{nameless_file()}
{
    std::ofstream copy{path(), std::ios::binary};
    if (in.peek() != std::istream::traits_type::eof()) {
        copy << in.rdbuf();
    }
    if (!copy.flush()) {
        ::close(m_file);
        throw Error{
            Fault::output, {std::filesystem::temp_directory_path()}, message("cannot be written")};
    }
}

TemporaryFile::~TemporaryFile()
{
    ::close(m_file);
}

std::filesystem::path TemporaryFile::path() const
{
    return fmt::format("/proc/self/fd/{}", m_file);
}

} // namespace noaber::cli
