#pragma once

#include "algo/percolation.hpp"

#include <noaber/fragility/percolation.hpp>

namespace noaber {

/// A component is as large as the participants in it.
[[nodiscard]] std::vector<std::uint32_t> participants_count(const Incidence& incidence);

/// The groups from the one with the highest value down, equals in their order. `order` is not
/// random.
[[nodiscard]] std::vector<std::uint32_t> targeted_order(const Graph& graph,
                                                        const algo::Groups& groups,
                                                        RemovalOrder order,
                                                        const Execution& execution = {});

/// The same with values measured anew after each removal: of what is left. Takes a step of `work`
/// for each group, and stops when it does. O(groups * cost of the values).
[[nodiscard]] std::vector<std::uint32_t> targeted_order_anew(
    const Graph& graph, const algo::Groups& groups, RemovalOrder order, int threads, Work& work);

} // namespace noaber
