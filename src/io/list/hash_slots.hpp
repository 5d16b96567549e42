#pragma once

#include "core/ask_ahead.hpp"

#include <bit>
#include <cstdint>
#include <vector>

namespace noaber::list {

/// Where things stand by their hashes: a table with open addressing of eight bytes a place, at most
/// half full. What stands there, and whether it is the one, its owner knows.
class HashSlots {
public:
    struct Slot {
        static constexpr std::uint32_t none = 0xFFFFFFFF;

        std::uint32_t hash = 0;
        std::uint32_t value = none;

        [[nodiscard]] bool is_free() const { return value == none; }
    };

    HashSlots() : m_slots(least) {}

    /// The place with that hash of which `is(slot)` holds, else the free one where it would stand.
    template <class Is>
    [[nodiscard]] const Slot& find(std::uint32_t hash, Is is) const
    {
        return m_slots[place_of(hash, is)];
    }

    /// The value that is found so; `fresh` where there is none, which then stands there.
    template <class Is>
    std::uint32_t find_or_put(std::uint32_t hash, std::uint32_t fresh, Is is)
    {
        if (2 * (m_size + 1) > m_slots.size()) {
            grow();
        }
        Slot& slot = m_slots[place_of(hash, is)];
        if (slot.is_free()) {
            slot = {hash, fresh};
            ++m_size;
        }
        return slot.value;
    }

    /// Asks for the memory where a hash stands.
    void ask_ahead(std::uint32_t hash) const { noaber::ask_ahead(&m_slots[first_place(hash)]); }

private:
    static constexpr std::size_t least = 64;

    /// By the highest bits, which multiplying mixes best.
    [[nodiscard]] std::size_t first_place(std::uint32_t hash) const
    {
        return std::size_t{hash} >> m_shift;
    }

    template <class Is>
    [[nodiscard]] std::size_t place_of(std::uint32_t hash, Is is) const
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = first_place(hash);
        while (!m_slots[at].is_free() && (m_slots[at].hash != hash || !is(m_slots[at].value))) {
            at = (at + 1) & mask;
        }
        return at;
    }

    void grow()
    {
        std::vector<Slot> before(2 * m_slots.size());
        before.swap(m_slots);
        --m_shift;
        for (const Slot slot : before) {
            if (!slot.is_free()) { // all are known to differ
                m_slots[place_of(slot.hash, [](std::uint32_t) { return false; })] = slot;
            }
        }
    }

    std::vector<Slot> m_slots;
    int m_shift = 32 - std::countr_zero(least); ///< What of a hash tells the first place.
    std::size_t m_size = 0;
};

} // namespace noaber::list
