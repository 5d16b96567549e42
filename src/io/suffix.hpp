#pragma once

#include <algorithm>
#include <filesystem>
#include <string>

namespace noaber {

/// The suffix of a file's name with its point, in small letters: `.csv` of `Lijst.CSV`.
[[nodiscard]] inline std::string suffix_of(const std::filesystem::path& path)
{
    std::string result = path.extension().string();
    std::transform(result.begin(), result.end(), result.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return result;
}

} // namespace noaber
