#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace noaber {

/// A value of an enumeration, the word for it in files and on the command line, and what it is
/// called in a sentence (in English; translated like every text).
///
/// An enumeration with words declares `std::span<const Word<E>> words(E)` beside itself.
template <class Enum>
struct Word {
    Enum value;
    std::string_view word;
    std::string_view label;
};
/// Clang before 17 does not deduce this by itself.
template <class Enum>
Word(Enum, std::string_view, std::string_view) -> Word<Enum>;

/// Marks a text for translation without translating it.
[[nodiscard]] constexpr std::string_view text(std::string_view english)
{
    return english;
}

/// The word for a value.
template <class Enum>
[[nodiscard]] std::string_view word(Enum value)
{
    for (const Word<Enum>& entry : words(value)) {
        if (entry.value == value) {
            return entry.word;
        }
    }
    return {};
}

/// What a value is called in a sentence.
template <class Enum>
[[nodiscard]] std::string_view label(Enum value)
{
    for (const Word<Enum>& entry : words(value)) {
        if (entry.value == value) {
            return entry.label;
        }
    }
    return {};
}

/// The value with that word, if there is one.
template <class Enum>
[[nodiscard]] std::optional<Enum> from_word(std::string_view word)
{
    for (const Word<Enum>& entry : words(Enum{})) {
        if (entry.word == word) {
            return entry.value;
        }
    }
    return std::nullopt;
}

/// A set of values of a small enumeration.
template <class Enum>
class Flags {
public:
    constexpr Flags() = default;

    constexpr void add(Enum value) { m_bits |= bit(value); }
    [[nodiscard]] constexpr bool has(Enum value) const { return (m_bits & bit(value)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return m_bits == 0; }

    friend constexpr auto operator<=>(Flags, Flags) = default;

private:
    static constexpr std::uint32_t bit(Enum value)
    {
        return std::uint32_t{1} << static_cast<unsigned>(value);
    }

    std::uint32_t m_bits = 0;
};

} // namespace noaber
