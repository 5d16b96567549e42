#include "facts/plain_words.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::facts {

std::string plain_words(std::string_view utf8)
{
    std::string result{" "};
    for (const char letter : fold(utf8)) {
        const bool counts = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (counts || result.back() != ' ') {
            result += counts ? letter : ' ';
        }
    }
    return result.back() == ' ' ? result : result + ' ';
}

bool has(std::string_view words, std::string_view stem)
{
    return words.find(stem) != std::string_view::npos;
}

bool has_any(std::string_view words, const std::vector<std::string>& stems)
{
    return std::any_of(stems.begin(), stems.end(),
                       [words](const std::string& stem) { return has(words, stem); });
}

std::string without(std::string words, const std::vector<std::string>& stems)
{
    for (const std::string& stem : stems) {
        for (auto at = words.find(stem); at != std::string::npos; at = words.find(stem, at)) {
            words.erase(at, stem.size());
        }
    }
    return words;
}

} // namespace noaber::facts
