#pragma once

#include <noaber/model/participation.hpp>

#include <bit>
#include <cstdint>
#include <vector>

namespace noaber::list {

/// Which participations are of the same version and organisation: a table with open addressing of
/// eight bytes a place, since what they are of stands in the participations themselves.
class PairTable {
public:
    /// Asks for the memory where a pair stands. Changes nothing. Inline by force: GCC 12 sees no
    /// effect in a function that only asks, and drops its calls.
    [[gnu::always_inline]] void prefetch(VersionId version, OrganisationId who) const
    {
        if (!m_slots.empty()) {
            __builtin_prefetch(&m_slots[first_place(hash_of(version, who))]);
        }
    }

    /// The participation among `rows` of a version and an organisation; `fresh` where there was
    /// none, which then is to be the one.
    [[nodiscard]] ParticipationId find_or_put(const Participations& rows,
                                              VersionId version,
                                              OrganisationId who,
                                              ParticipationId fresh)
    {
        if (2 * (m_size + 1) > m_slots.size()) {
            grow();
        }
        const std::uint32_t hash = hash_of(version, who);
        std::size_t at = first_place(hash);
        while (!m_slots[at].is_free()) {
            const ParticipationId known = m_slots[at].value;
            if (m_slots[at].hash == hash && rows.version[known] == version &&
                rows.organisation[known] == who) {
                return known;
            }
            at = after(at);
        }
        m_slots[at] = {hash, fresh};
        ++m_size;
        return fresh;
    }

private:
    struct Slot {
        std::uint32_t hash = 0;
        ParticipationId value; ///< That of nothing where the place is free.

        [[nodiscard]] bool is_free() const { return value == ParticipationId{}; }
    };

    [[nodiscard]] static std::uint32_t hash_of(VersionId version, OrganisationId who)
    {
        constexpr std::uint64_t golden = 0x9E3779B97F4A7C15; // Fibonacci hashing: the highest bits
        const std::uint64_t key =
            (std::uint64_t{version.position()} << 32U) | std::uint64_t{who.position()};
        return static_cast<std::uint32_t>((key * golden) >> 32U);
    }

    [[nodiscard]] std::size_t first_place(std::uint32_t hash) const
    {
        return std::size_t{hash} >> (32 - std::countr_zero(m_slots.size()));
    }

    [[nodiscard]] std::size_t after(std::size_t at) const
    {
        return (at + 1) & (m_slots.size() - 1);
    }

    void grow()
    {
        const std::vector<Slot> before = std::move(m_slots);
        constexpr std::size_t least = 64;
        m_slots.assign(before.empty() ? least : 2 * before.size(), Slot{});
        for (const Slot slot : before) {
            if (!slot.is_free()) {
                std::size_t at = first_place(slot.hash);
                while (!m_slots[at].is_free()) {
                    at = after(at);
                }
                m_slots[at] = slot;
            }
        }
    }

    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
};

} // namespace noaber::list
