#pragma once

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace noaber::list {

/// A number for a text, much the same as no other: eight bytes at a time.
[[nodiscard]] inline std::uint32_t text_hash(std::string_view text)
{
    constexpr std::uint64_t golden = 0x9E3779B97F4A7C15;
    constexpr std::size_t word_size = sizeof(std::uint64_t);
    std::uint64_t result = text.size() * golden;
    const auto mix = [&result](std::uint64_t word) {
        result = (std::rotl(result, 27) ^ word) * golden;
    };
    const auto word_at = [](const char* bytes) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes, word_size);
        return word;
    };
    if (text.size() < word_size) {
        for (const char byte : text) {
            mix(static_cast<unsigned char>(byte));
        }
    } else {
        for (std::size_t at = 0; at + word_size < text.size(); at += word_size) {
            mix(word_at(text.data() + at));
        }
        mix(word_at(text.data() + text.size() - word_size)); // a part of it twice
    }
    // the last letter stands in the highest bits, which reach the lowest only by way of these
    result = (result ^ (result >> 32U)) * golden;
    return static_cast<std::uint32_t>(result ^ (result >> 32U));
}

/// Texts, and what each of them stands for, which is four bytes: a table with open addressing of
/// eight bytes a place, and all texts in one piece of memory, each behind what it stands for. So a
/// lookup waits for memory twice, and both can be asked for before.
template <class T>
requires(sizeof(T) == sizeof(std::uint32_t) && std::is_trivially_copyable_v<T>) class Interned {
public:
    /// What a text stands for; nothing where it was never put.
    [[nodiscard]] std::optional<T> find(std::string_view text) const
    {
        return find(text, text_hash(text));
    }
    [[nodiscard]] std::optional<T> find(std::string_view text, std::uint32_t hash) const
    {
        if (m_slots.empty()) {
            return std::nullopt;
        }
        const Slot slot = m_slots[place_of(text, hash)];
        return slot.is_free() ? std::nullopt : std::optional{head_of(slot).value};
    }

    /// Asks for the memory where the text of a hash stands, and then for the text itself: a lookup
    /// some time later need not wait for them. Changes nothing. Inline by force: GCC 12 sees no
    /// effect in a function that only asks, and drops its calls.
    [[gnu::always_inline]] void prefetch_slot(std::uint32_t hash) const
    {
        if (!m_slots.empty()) {
            __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)]);
        }
    }
    [[gnu::always_inline]] void prefetch_text(std::uint32_t hash) const
    {
        if (!m_slots.empty()) {
            constexpr std::size_t usual = 32; // bytes of a name and its head
            const std::size_t mask = m_slots.size() - 1;
            std::size_t at = hash & mask;
            while (!m_slots[at].is_free() && m_slots[at].hash != hash) {
                at = (at + 1) & mask;
            }
            const char* const text =
                m_texts.data() + unit * (m_slots[at].is_free() ? 0 : m_slots[at].begin);
            __builtin_prefetch(text);
            __builtin_prefetch(text + usual);
        }
    }

    /// What a text stands for; `fresh` where it was never put, for which it then stands.
    T find_or_put(std::string_view text, T fresh)
    {
        if (2 * (m_size + 1) > m_slots.size()) {
            grow();
        }
        const std::uint32_t hash = text_hash(text);
        Slot& slot = m_slots[place_of(text, hash)];
        if (slot.is_free()) {
            slot = {hash, static_cast<std::uint32_t>(m_texts.size() / unit)};
            append({static_cast<std::uint32_t>(text.size()), fresh}, text);
            ++m_size;
        }
        return head_of(slot).value;
    }

    /// Keeps a text that is not there yet.
    void put(std::string_view text, T value)
    {
        require(find_or_put(text, value) == value, "a text stands for one thing");
    }

    /// Keeps bytes that are no UTF-8, unless they are there: no text is mistaken for them.
    void put_bytes(std::string_view bytes, T value)
    {
        if (!is_utf8(bytes)) {
            static_cast<void>(find_or_put(bytes, value));
        }
    }

private:
    static constexpr std::uint32_t free = 0xFFFFFFFF;
    static constexpr std::size_t unit = 8; ///< Texts begin at so many bytes: up to 32 GiB of them.

    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t begin = free; ///< In all texts, in units.

        [[nodiscard]] bool is_free() const { return begin == free; }
    };

    /// What stands before a text.
    struct Head {
        std::uint32_t size = 0;
        T value{};
    };

    [[nodiscard]] Head head_of(Slot slot) const
    {
        Head head;
        std::memcpy(&head, m_texts.data() + unit * slot.begin, sizeof head);
        return head;
    }

    [[nodiscard]] bool is_text(Slot slot, std::string_view text) const
    {
        return head_of(slot).size == text.size() &&
               std::memcmp(m_texts.data() + unit * slot.begin + sizeof(Head), text.data(),
                           text.size()) == 0;
    }

    void append(const Head& head, std::string_view text)
    {
        require(m_texts.size() / unit < free, "names take less than 32 GiB");
        const auto bytes = std::bit_cast<std::array<char, sizeof head>>(head);
        m_texts.append(bytes.data(), bytes.size());
        m_texts.append(text);
        m_texts.resize((m_texts.size() + unit - 1) / unit * unit);
    }

    /// Where a text stands, or else would.
    [[nodiscard]] std::size_t place_of(std::string_view text, std::uint32_t hash) const
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = hash & mask;
        while (!m_slots[at].is_free() &&
               (m_slots[at].hash != hash || !is_text(m_slots[at], text))) {
            at = (at + 1) & mask;
        }
        return at;
    }

    void grow()
    {
        constexpr std::size_t least = 64;
        const std::vector<Slot> before = std::move(m_slots);
        m_slots.assign(before.empty() ? least : 2 * before.size(), Slot{});
        // the texts are known to differ
        for (const Slot slot : before) {
            if (!slot.is_free()) {
                std::size_t at = slot.hash & (m_slots.size() - 1);
                while (!m_slots[at].is_free()) {
                    at = (at + 1) & (m_slots.size() - 1);
                }
                m_slots[at] = slot;
            }
        }
    }

    std::vector<Slot> m_slots;
    std::string m_texts; ///< Heads and texts, by turns.
    std::size_t m_size = 0;
};

} // namespace noaber::list
