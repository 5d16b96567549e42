#include "render/fonts.hpp"

#include <noaber/core/error.hpp>

#include <fmt/format.h>
#include <stdlib.h>

#include <fstream>
#include <string>
#include <string_view>
#include <system_error>

namespace noaber::render {

// embedded by CMake
std::string_view picture_letters_regular();
std::string_view picture_letters_bold();

namespace {

std::filesystem::path own_folder()
{
    std::error_code fault;
    const std::filesystem::path parent = std::filesystem::temp_directory_path(fault);
    std::string name = (fault ? std::filesystem::path{"/tmp"} : parent) / "noaber-XXXXXX";
    if (mkdtemp(name.data()) == nullptr) {
        throw Error{Fault::output, {name}, message("a folder for letters cannot be made")};
    }
    return name;
}

void write(const std::filesystem::path& path, std::string_view bytes)
{
    std::ofstream file{path, std::ios::binary};
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file) {
        throw Error{Fault::output, {path.string()}, message("cannot be written")};
    }
}

/// The system's configuration comes last and may be missing.
std::string configuration_in(const std::string& folder)
{
    return fmt::format("<?xml version=\"1.0\"?>\n"
                       "<!DOCTYPE fontconfig SYSTEM \"urn:fontconfig:fonts.dtd\">\n"
                       "<fontconfig>\n"
                       "<dir>{0}</dir>\n"
                       "<cachedir>{0}/cache</cachedir>\n"
                       "<include ignore_missing=\"yes\">/etc/fonts/fonts.conf</include>\n"
                       "</fontconfig>\n",
                       folder);
}

} // namespace

Fonts::Fonts() : m_folder{own_folder()}
{
    write(m_folder / "regular.ttf", picture_letters_regular());
    write(m_folder / "bold.ttf", picture_letters_bold());
    write(configuration(), configuration_in(m_folder.string()));
}

Fonts::~Fonts()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

std::filesystem::path Fonts::configuration() const
{
    return m_folder / "fonts.conf";
}

} // namespace noaber::render
