#pragma once

#include <noaber/view/graph.hpp>

#include <optional>
#include <vector>

/// Partitions, by igraph. Throws Fault::internal when igraph fails. Calls wait for each other:
/// igraph takes one at a time.
namespace noaber::algo::by_igraph {

/// One run of the Leiden algorithm towards the highest modularity: the label of every vertex, as
/// igraph numbers them. Ties count by their strength; an isolated vertex is alone. The same seed,
/// the same labels. The graph must have ties.
/// Traag, Waltman & van Eck, Scientific Reports 9 (2019) 5233.
[[nodiscard]] std::vector<std::uint32_t>
leiden(const Graph& graph, std::uint32_t seed, std::size_t iterations);

/// How alike two partitions of the same vertices are; nothing where it cannot be told: with fewer
/// than two vertices, or where chance alone makes them equal.
struct Agreement {
    std::optional<double> adjusted_rand; ///< Hubert & Arabie, J. Classification 2 (1985) 193.
    std::optional<double> normalised_information; ///< Danon et al., J. Stat. Mech. (2005) P09008.
};
[[nodiscard]] Agreement agreement(const std::vector<std::uint32_t>& one,
                                  const std::vector<std::uint32_t>& other);

} // namespace noaber::algo::by_igraph
