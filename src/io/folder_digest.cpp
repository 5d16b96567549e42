#include "io/folder_digest.hpp"

#include "format/digest.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>
#include <vector>

namespace noaber {

std::string sha256_of_folder(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        const std::string name = entry.path().filename().string();
        if (entry.is_regular_file() && name.front() != '.') {
            names.push_back(name);
        }
    }
    std::sort(names.begin(), names.end());
    std::string listing;
    for (const std::string& name : names) {
        listing += format::sha256_of_file(folder / name) + "  " + name + "\n";
    }
    return format::sha256(listing);
}

} // namespace noaber
