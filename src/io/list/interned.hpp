#pragma once

#include <noaber/core/text.hpp>

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace noaber::list {

/// A number for a text, much the same as no other: eight bytes at a time.
[[nodiscard]] inline std::uint64_t text_hash(std::string_view text)
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
    return result ^ (result >> 32U);
}

/// Texts, and what each of them stands for: a table with open addressing, all texts in one piece of
/// memory. A lookup takes a third of the time of std::unordered_map.
template <class T>
class Interned {
public:
    /// What a text stands for; nothing where it was never put. Lives until the next put.
    [[nodiscard]] const T* find(std::string_view text) const { return find(text, text_hash(text)); }
    [[nodiscard]] const T* find(std::string_view text, std::uint64_t hash) const
    {
        if (m_slots.empty()) {
            return nullptr;
        }
        const Slot& slot = m_slots[place_of(text, hash)];
        return slot.is_free() ? nullptr : &slot.value;
    }

    /// Asks for the memory where the text of a hash stands, and then for the text itself: a lookup
    /// some time later need not wait for them. Changes nothing.
    void prefetch_slot(std::uint64_t hash) const
    {
        if (!m_slots.empty()) {
            __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)]);
        }
    }
    void prefetch_text(std::uint64_t hash) const
    {
        if (!m_slots.empty()) {
            const Slot& slot = m_slots[hash & (m_slots.size() - 1)];
            __builtin_prefetch(m_texts.data() + slot.begin);
            __builtin_prefetch(m_texts.data() + slot.begin + slot.size);
        }
    }

    /// Keeps a text that is not there yet.
    void put(std::string_view text, T value)
    {
        if (2 * (m_size + 1) > m_slots.size()) {
            grow();
        }
        const std::uint64_t hash = text_hash(text);
        m_slots[place_of(text, hash)] = {hash, m_texts.size(),
                                         static_cast<std::uint32_t>(text.size()), value};
        m_texts += text;
        ++m_size;
    }

    /// Keeps bytes that are no UTF-8, unless they are there: no text is mistaken for them.
    void put_bytes(std::string_view bytes, T value)
    {
        if (!is_utf8(bytes) && find(bytes) == nullptr) {
            put(bytes, value);
        }
    }

    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::size_t begin = 0; ///< In all texts.
        std::uint32_t size = free;
        T value{};

        [[nodiscard]] bool is_free() const { return size == free; }
    };
    static constexpr std::uint32_t free = 0xFFFFFFFF;

    [[nodiscard]] std::string_view text_of(const Slot& slot) const
    {
        return std::string_view{m_texts}.substr(slot.begin, slot.size);
    }

    /// Where a text stands, or else would.
    [[nodiscard]] std::size_t place_of(std::string_view text, std::uint64_t hash) const
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = static_cast<std::size_t>(hash) & mask;
        while (!m_slots[at].is_free() &&
               (m_slots[at].hash != hash || text_of(m_slots[at]) != text)) {
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
        for (const Slot& slot : before) {
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
    std::string m_texts;
    std::size_t m_size = 0;
};

} // namespace noaber::list
