#include "io/folder_digest.hpp"

#include "format/digest.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>
#include <vector>

namespace noaber {

namespace {

/// The names of the files in a folder, sorted by their bytes.
std::vector<std::string> file_names(const std::filesystem::path& folder)
{
    std::error_code fault;
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator{folder, fault}) {
        const std::string name = entry.path().filename().string();
        std::error_code broken_link;
        if (entry.is_regular_file(broken_link) && !name.starts_with('.')) {
            names.push_back(name);
        }
    }
    if (fault) {
        throw Error{Fault::input, {folder.string()}, message("cannot be read")};
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

std::string sha256_of_folder(const std::filesystem::path& folder)
{
    std::string listing;
    for (const std::string& name : file_names(folder)) {
        listing += format::sha256_of_file(folder / name) + "  " + name + "\n";
    }
    return format::sha256(listing);
}

} // namespace noaber
