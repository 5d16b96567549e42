#pragma once

#include <noaber/view/graph.hpp>

#include <vector>

namespace noaber::algo {

/// What ties are weighed against when communities are sought: how strong two vertices would be tied
/// by chance. Every vertex has an amount in one group; two vertices are expected to be tied by the
/// product of their amounts and a rate that depends on their groups.
///
/// One group with rate 1/total strength is Newman's modularity; participants and arrangements with
/// a rate between them only is Barber's; a group for each layer is that of multislice networks.
struct Expected {
    std::size_t groups = 1;
    std::vector<std::uint32_t> group_of; ///< By vertex.
    std::vector<double> amount;          ///< By vertex.
    std::vector<double> rate;            ///< Group by group, symmetric.
};

/// The sum over communities of the strength of the ties inside, each tie once, less what is
/// expected between their vertices (half of what is expected of all with all).
/// O(V + E + communities * groups^2).
[[nodiscard]] double
quality(const Graph& graph, const Expected& expected, const std::vector<std::uint32_t>& labels);

/// A partition of high quality(): labels from 0, none left out. The same for the same seed and
/// number, on any thread.
///
/// The Leiden algorithm with greedy refinement: vertices move to the best community nearby until
/// none gains, communities fall apart into well-tied parts, and the parts are the vertices of the
/// next round. Ours because igraph's cannot leave out pairs for which nothing is expected.
/// `iterations` times the whole, each from the last; about O(iterations * E * groups). Traag,
/// Waltman & van Eck, Scientific Reports 9 (2019) 5233.
[[nodiscard]] std::vector<std::uint32_t> leiden(const Graph& graph,
                                                const Expected& expected,
                                                std::uint64_t seed,
                                                std::uint64_t number,
                                                std::size_t iterations);

} // namespace noaber::algo
