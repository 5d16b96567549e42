#pragma once

#include "report/background.hpp"

namespace noaber::report {

/// Municipalities of much the same size as another.
struct Peers {
    std::vector<std::size_t> positions; ///< In the classification; the one itself is not in it.
    std::int64_t least_inhabitants = 0;
    std::int64_t most_inhabitants = 0;
};

/// How many make up the peers, where there are so many.
inline constexpr std::size_t peer_count = 40;

/// The municipalities nearest in inhabitants, by ratio: twice as large is as far as half as large.
/// Nobody for one of which the inhabitants are not known.
[[nodiscard]] Peers peers_of(const Background& background, std::size_t position);

} // namespace noaber::report
