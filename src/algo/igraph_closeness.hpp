#pragma once

#include "algo/closeness.hpp"
#include "algo/lengths.hpp"

namespace noaber::algo::by_igraph {

/// As algo::reach(), with the lengths given. Throws Fault::internal for lengths that are not sound
/// and when igraph fails. Calls wait for each other: igraph takes one at a time.
[[nodiscard]] std::vector<Reach> reach(const Graph& graph, const Lengths& lengths);

} // namespace noaber::algo::by_igraph
