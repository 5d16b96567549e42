#pragma once

#include "core/word_at.hpp"
#include "io/list/hash_slots.hpp"
#include "io/list/pieces.hpp"

#include <noaber/core/error.hpp>

#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace noaber::list {

/// A number for a text, much the same as no other: eight bytes at a time.
[[nodiscard]] inline std::uint32_t text_hash(std::string_view text)
{
    constexpr std::uint64_t golden = 0x9E3779B97F4A7C15;
    constexpr std::size_t whole = sizeof(std::uint64_t);
    constexpr std::size_t half = sizeof(std::uint32_t);
    std::uint64_t result = text.size() * golden;
    const auto mix = [&result](std::uint64_t word) {
        result = (std::rotl(result, 27) ^ word) * golden;
    };
    if (text.size() >= whole) {
        for (std::size_t at = 0; at + whole < text.size(); at += whole) {
            mix(word_at<std::uint64_t>(text.data() + at));
        }
        mix(word_at<std::uint64_t>(text.data() + text.size() - whole)); // a part of it twice
    } else if (text.size() >= half) {
        mix(std::uint64_t{word_at<std::uint32_t>(text.data())} << 32U |
            word_at<std::uint32_t>(text.data() + text.size() - half));
    } else {
        for (const char byte : text) {
            mix(static_cast<unsigned char>(byte));
        }
    }
    // the last letter stands in the highest bits, which reach the lowest only by way of these
    result = (result ^ (result >> 32U)) * golden;
    return static_cast<std::uint32_t>(result ^ (result >> 32U));
}

/// Whether two texts of some size are the same: for short ones a call takes longer than this.
[[nodiscard]] inline bool same_bytes(const char* a, const char* b, std::size_t size)
{
    constexpr std::size_t whole = sizeof(std::uint64_t);
    constexpr std::size_t half = sizeof(std::uint32_t);
    if (size < half) {
        return std::memcmp(a, b, size) == 0;
    }
    if (size < whole) {
        return word_at<std::uint32_t>(a) == word_at<std::uint32_t>(b) &&
               word_at<std::uint32_t>(a + size - half) == word_at<std::uint32_t>(b + size - half);
    }
    for (std::size_t at = 0; at + whole < size; at += whole) {
        if (word_at<std::uint64_t>(a + at) != word_at<std::uint64_t>(b + at)) {
            return false;
        }
    }
    return word_at<std::uint64_t>(a + size - whole) == word_at<std::uint64_t>(b + size - whole);
}

/// Texts, and what each of them stands for, which is four bytes: each stands behind what it stands
/// for, and is found by a table of hashes. So a lookup waits for memory twice, and both can be
/// asked for before.
template <class T>
requires(sizeof(T) == sizeof(std::uint32_t) && std::is_trivially_copyable_v<T>) class Interned {
public:
    /// What a text stands for; nothing where it was never put.
    [[nodiscard]] std::optional<T> find(std::string_view text) const
    {
        const HashSlots::Slot& slot = m_slots.find(text_hash(text), is(text));
        return slot.is_free() ? std::nullopt : std::optional{head_at(slot.value).value};
    }

    /// A text that is asked for, where it stands: it is not moved, which would take longer than to
    /// find it.
    struct Asked {
        std::string_view text;
        std::uint32_t hash = 0;
        std::uint32_t place = HashSlots::Slot::none; ///< Of the text with that hash, maybe another.
    };

    /// Asks for the memory where a text stands, in two steps: a lookup some time later need not
    /// wait for it. Changes nothing else.
    void ask(Asked& asked, std::string_view text) const
    {
        asked.text = text;
        asked.hash = text_hash(text);
        m_slots.ask_ahead(asked.hash);
    }
    void ask_on(Asked& asked) const
    {
        constexpr std::size_t usual = 32; // bytes of a name and its head
        const HashSlots::Slot& slot = m_slots.find(asked.hash, [](std::uint32_t) { return true; });
        asked.place = slot.value;
        if (!slot.is_free()) {
            const char* const text = m_texts.at(slot.value);
            ask_ahead(text);
            ask_ahead(text + usual);
        }
    }

    /// What a text stands for; `fresh` where it was never put, for which it then stands.
    T find_or_put(const Asked& asked, T fresh)
    {
        if (asked.place != HashSlots::Slot::none && is(asked.text)(asked.place)) {
            return head_at(asked.place).value;
        }
        const std::uint32_t next = m_texts.next(sizeof(Head) + asked.text.size());
        const std::uint32_t place = m_slots.find_or_put(asked.hash, next, is(asked.text));
        if (place == next) {
            append({static_cast<std::uint32_t>(asked.text.size()), fresh}, asked.text);
        }
        return head_at(place).value;
    }
    T find_or_put(std::string_view text, T fresh)
    {
        return find_or_put(Asked{.text = text, .hash = text_hash(text)}, fresh);
    }

    /// Keeps a text that is not there yet.
    void put(std::string_view text, T value)
    {
        require(find_or_put(text, value) == value, "a text stands for one thing");
    }

    /// Calls `visit` for each text, in the order in which they were put.
    template <class Visit>
    void for_each(Visit visit) const
    {
        m_texts.for_each([&visit](const char* bytes) {
            const std::size_t size = word_at<Head>(bytes).size;
            visit(std::string_view{bytes + sizeof(Head), size});
            return sizeof(Head) + size;
        });
    }

private:
    /// What stands before a text.
    struct Head {
        std::uint32_t size = 0;
        T value{};
    };

    [[nodiscard]] Head head_at(std::uint32_t place) const
    {
        return word_at<Head>(m_texts.at(place));
    }

    /// Whether a text stands there.
    [[nodiscard]] auto is(std::string_view text) const
    {
        return [this, text](std::uint32_t place) {
            const char* const bytes = m_texts.at(place);
            return word_at<Head>(bytes).size == text.size() &&
                   same_bytes(bytes + sizeof(Head), text.data(), text.size());
        };
    }

    void append(const Head& head, std::string_view text)
    {
        char* const bytes = m_texts.add(sizeof head + text.size());
        std::memcpy(bytes, &head, sizeof head);
        std::memcpy(bytes + sizeof head, text.data(), text.size());
    }

    HashSlots m_slots; ///< Where each stands.
    Pieces m_texts;    ///< Heads, each with its text behind it.
};

} // namespace noaber::list
