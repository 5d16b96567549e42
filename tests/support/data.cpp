#include "support/data.hpp"

#include <noaber/core/error.hpp>

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

namespace noaber::test {

std::filesystem::path project_file(const std::filesystem::path& relative)
{
    return std::filesystem::path{NOABER_SOURCE_DIR} / relative;
}

std::string content_of(const std::filesystem::path& relative)
{
    std::ifstream file{project_file(relative), std::ios::binary};
    require(file.good(), "a file of the project can be read");
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

std::optional<std::filesystem::path> external_data(const std::filesystem::path& relative)
{
    const char* folder = std::getenv("NOABER_DATA");
    const auto path =
        (folder != nullptr ? std::filesystem::path{folder} : project_file("../shared/data")) /
        relative;
    if (std::filesystem::exists(path)) {
        return path;
    }
    std::cout << "skipped: no " << relative.string() << " (set NOABER_DATA)\n";
    SUCCEED("skipped");
    return std::nullopt;
}

} // namespace noaber::test
