#pragma once

#include "io/list/hash_slots.hpp"

#include <noaber/model/participation.hpp>

namespace noaber::list {

/// Which participations are of the same version and organisation, found by a table of hashes: what
/// they are of stands in the participations themselves.
class PairTable {
public:
    /// The participation among `rows` of a version and an organisation; `fresh` where there was
    /// none, which then is to be the one.
    [[nodiscard]] ParticipationId find_or_put(const Participations& rows,
                                              VersionId version,
                                              OrganisationId who,
                                              ParticipationId fresh)
    {
        return ParticipationId{m_slots.find_or_put(
            hash_of(version, who), fresh.position(), [&](std::uint32_t position) {
                const ParticipationId known{position};
                return rows.version[known] == version && rows.organisation[known] == who;
            })};
    }

private:
    [[nodiscard]] static std::uint32_t hash_of(VersionId version, OrganisationId who)
    {
        constexpr std::uint64_t golden = 0x9E3779B97F4A7C15; // Fibonacci hashing: the highest bits
        const std::uint64_t key =
            (std::uint64_t{version.position()} << 32U) | std::uint64_t{who.position()};
        return static_cast<std::uint32_t>((key * golden) >> 32U);
    }

    HashSlots m_slots;
};

} // namespace noaber::list
