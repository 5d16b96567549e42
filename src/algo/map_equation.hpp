#pragma once

#include <noaber/view/graph.hpp>

#include <optional>
#include <vector>

namespace noaber::algo {

/// How many bits a step of a random walker takes to tell, when communities have code books of their
/// own: the lower, the better they say where walkers stay. The map equation of two levels, without
/// teleportation; the walker follows a tie with a chance in proportion to its strength. An isolated
/// vertex is never visited. Nothing without ties. O(V + E). Rosvall & Bergstrom, PNAS 105 (2008)
/// 1118.
[[nodiscard]] std::optional<double> map_equation(const Graph& graph,
                                                 const std::vector<std::uint32_t>& labels);

} // namespace noaber::algo
