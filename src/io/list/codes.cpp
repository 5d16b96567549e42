#include "io/list/codes.hpp"

#include "io/list/repairs.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <array>

namespace noaber::list {

namespace {

/// What becomes of each byte in a code: a letter or digit, a hyphen, or nothing.
std::array<char, 256> made_letters()
{
    std::array<char, 256> result{};
    result.fill('-'); // letters beyond ASCII
    for (std::size_t i = 0; i < 128; ++i) {
        const std::string folded = fold(std::string{'a', static_cast<char>(i), 'a'});
        const char letter = folded.size() == 2 ? '\0' : folded[1];
        const bool stays = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        result[i] = stays || letter == '\0' ? letter : '-';
    }
    return result;
}

} // namespace

void append_slug(std::string& to, std::string_view text)
{
    constexpr std::size_t at_most = 80;
    static const auto letters = made_letters();
    std::string folded; // only of what is not plain ASCII
    if (has_high_byte(text)) {
        folded = fold(text);
        text = folded;
    }
    const std::size_t begin = to.size();
    to.resize(begin + text.size());
    char* const made = to.data() + begin;
    std::size_t size = 0;
    char last = '-'; // none at the beginning
    for (const char letter : text) {
        const char one = letters[static_cast<unsigned char>(letter)];
        if (one != '\0' && (one != '-' || last != '-')) {
            made[size++] = one;
            last = one;
        }
    }
    size = std::min(size, at_most);
    while (size > 0 && made[size - 1] == '-') {
        --size;
    }
    to.resize(begin + size);
    if (size == 0) {
        to += 'x';
    }
}

std::string slug(std::string_view text)
{
    std::string result;
    append_slug(result, text);
    return result;
}

} // namespace noaber::list
