#pragma once

#include <cstring>

namespace noaber {

/// The next bytes of a text as something else, as many as it has: a number, or a few.
template <class Word>
[[nodiscard]] inline Word word_at(const char* bytes)
{
    Word word{};
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

} // namespace noaber
