#pragma once

#include <noaber/model/participation.hpp>

#include <bit>
#include <cstdint>
#include <vector>

namespace noaber::list {

/// Who takes part in what, to find what stands twice: a table with open addressing, a third of the
/// time of std::unordered_map.
class PairTable {
public:
    /// Asks for the memory where a pair stands. Changes nothing.
    void prefetch(VersionId version, OrganisationId who) const
    {
        if (!m_slots.empty()) {
            __builtin_prefetch(&m_slots[first_place(key_of(version, who))]);
        }
    }

    /// The participation of a version and an organisation; `fresh` where there was none, which then
    /// is the one.
    [[nodiscard]] ParticipationId
    find_or_put(VersionId version, OrganisationId who, ParticipationId fresh)
    {
        if (2 * (m_size + 1) > m_slots.size()) {
            grow();
        }
        const std::uint64_t key = key_of(version, who);
        Slot& slot = slot_of(key);
        if (slot.key == empty) {
            slot = {key, fresh};
            ++m_size;
        }
        return slot.value;
    }

private:
    static constexpr std::uint64_t empty = ~std::uint64_t{0};

    struct Slot {
        std::uint64_t key = empty;
        ParticipationId value;
    };

    [[nodiscard]] static std::uint64_t key_of(VersionId version, OrganisationId who)
    {
        return (std::uint64_t{version.position()} << 32U) | std::uint64_t{who.position()};
    }

    [[nodiscard]] std::size_t first_place(std::uint64_t key) const
    {
        constexpr std::uint64_t golden = 0x9E3779B97F4A7C15; // Fibonacci hashing: the highest bits
        return static_cast<std::size_t>((key * golden) >> (64 - std::countr_zero(m_slots.size())));
    }

    [[nodiscard]] Slot& slot_of(std::uint64_t key)
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = first_place(key);
        while (m_slots[at].key != empty && m_slots[at].key != key) {
            at = (at + 1) & mask;
        }
        return m_slots[at];
    }

    void grow()
    {
        std::vector<Slot> before = std::move(m_slots);
        constexpr std::size_t least = 64;
        m_slots.assign(before.empty() ? least : 2 * before.size(), Slot{});
        for (const Slot& slot : before) {
            if (slot.key != empty) {
                slot_of(slot.key) = slot;
            }
        }
    }

    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
};

} // namespace noaber::list
