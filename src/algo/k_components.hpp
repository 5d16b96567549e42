#pragma once

#include <noaber/core/execution.hpp>
#include <noaber/view/graph.hpp>

namespace noaber::algo {

/// Vertices of which no k - 1 others can be removed to part them.
struct KComponent {
    std::uint32_t k = 0;
    std::vector<Vertex> vertices; ///< In increasing order; more than k.
};

/// The largest sets of vertices that are k-connected in themselves, for each k from 2 up to where
/// there are none; by k, then by their vertices. Two of the same k share fewer than k vertices.
///
/// Every set is verified: it is given back only when no cut of fewer than k vertices of its own was
/// found between any two that could be parted. (igraph 0.10 gives wrong blocks.) Cuts are looked
/// for from a vertex of the fewest ties: Esfahanian & Hakimi, Networks 14 (1984) 355. Moody &
/// White, Am. Sociol. Rev. 68 (2003) 103. O(k * V * E) for each set and each cut.
[[nodiscard]] std::vector<KComponent> k_components(const Graph& graph,
                                                   const Execution& execution = {});

} // namespace noaber::algo
