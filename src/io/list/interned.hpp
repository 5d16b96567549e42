#pragma once

#include "io/list/hash_slots.hpp"

#include <noaber/core/error.hpp>

#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace noaber::list {

/// The next bytes of a text as a number, as many as a `Word` has.
template <class Word>
[[nodiscard]] inline Word word_at(const char* bytes)
{
    Word word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

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
    if (size < whole) {
        return std::memcmp(a, b, size) == 0;
    }
    for (std::size_t at = 0; at + whole < size; at += whole) {
        if (word_at<std::uint64_t>(a + at) != word_at<std::uint64_t>(b + at)) {
            return false;
        }
    }
    return word_at<std::uint64_t>(a + size - whole) == word_at<std::uint64_t>(b + size - whole);
}

/// Texts, and what each of them stands for, which is four bytes: all in one piece of memory, each
/// behind what it stands for, found by a table of hashes. So a lookup waits for memory twice, and
/// both can be asked for before.
template <class T>
requires(sizeof(T) == sizeof(std::uint32_t) && std::is_trivially_copyable_v<T>) class Interned {
public:
    /// What a text stands for; nothing where it was never put.
    [[nodiscard]] std::optional<T> find(std::string_view text) const
    {
        const HashSlots::Slot& slot = m_slots.find(text_hash(text), is(text));
        return slot.is_free() ? std::nullopt : std::optional{head_at(slot.value).value};
    }
    /// The same with its hash, and a value for nothing: asked a million times, an optional costs.
    [[nodiscard]] T find_or(T nothing, std::string_view text, std::uint32_t hash) const
    {
        const HashSlots::Slot& slot = m_slots.find(hash, is(text));
        return slot.is_free() ? nothing : head_at(slot.value).value;
    }

    /// Asks for the memory where the text of a hash stands, and then for the text itself: a lookup
    /// some time later need not wait for them. Changes nothing.
    void ask_for_slot(std::uint32_t hash) const { m_slots.ask_ahead(hash); }
    void ask_for_text(std::uint32_t hash) const
    {
        constexpr std::size_t usual = 32; // bytes of a name and its head
        const HashSlots::Slot& slot = m_slots.find(hash, [](std::uint32_t) { return true; });
        const char* const text = m_texts.data() + unit * (slot.is_free() ? 0 : slot.value);
        ask_ahead(text);
        ask_ahead(text + usual);
    }

    /// What a text stands for; `fresh` where it was never put, for which it then stands.
    T find_or_put(std::string_view text, T fresh)
    {
        const auto next = static_cast<std::uint32_t>(m_texts.size() / unit);
        const std::uint32_t begin = m_slots.find_or_put(text_hash(text), next, is(text));
        if (begin == next) {
            append({static_cast<std::uint32_t>(text.size()), fresh}, text);
        }
        return head_at(begin).value;
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
        for (std::size_t at = 0; at < m_texts.size();) {
            const Head head = head_at(static_cast<std::uint32_t>(at / unit));
            visit(std::string_view{m_texts.data() + at + sizeof(Head), head.size});
            at += (sizeof(Head) + head.size + unit - 1) / unit * unit;
        }
    }

private:
    static constexpr std::size_t unit = 8; ///< Texts begin at so many bytes: up to 32 GiB of them.

    /// What stands before a text.
    struct Head {
        std::uint32_t size = 0;
        T value{};
    };

    [[nodiscard]] Head head_at(std::uint32_t begin) const
    {
        Head head;
        std::memcpy(&head, m_texts.data() + unit * begin, sizeof head);
        return head;
    }

    /// Whether a text begins there.
    [[nodiscard]] auto is(std::string_view text) const
    {
        return [this, text](std::uint32_t begin) {
            return head_at(begin).size == text.size() &&
                   same_bytes(m_texts.data() + unit * begin + sizeof(Head), text.data(),
                              text.size());
        };
    }

    void append(const Head& head, std::string_view text)
    {
        require(m_texts.size() / unit < HashSlots::Slot::none, "names take less than 32 GiB");
        const std::size_t begin = m_texts.size();
        m_texts.resize(begin + (sizeof head + text.size() + unit - 1) / unit * unit);
        std::memcpy(m_texts.data() + begin, &head, sizeof head);
        std::memcpy(m_texts.data() + begin + sizeof head, text.data(), text.size());
    }

    HashSlots m_slots;   ///< Where each begins, in units.
    std::string m_texts; ///< Heads and texts, by turns.
};

} // namespace noaber::list
