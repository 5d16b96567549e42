#pragma once

#include "algo/lengths.hpp"

#include <vector>

/// What igraph computes for us, one value a vertex. Throws Fault::internal for lengths that are not
/// sound and when igraph fails. Calls wait for each other: igraph takes one at a time.
namespace noaber::algo::by_igraph {

/// As algo::betweenness(), with the lengths given. Paths whose lengths differ by less than about
/// 1e-10 of them are equally short.
[[nodiscard]] std::vector<double> betweenness(const Graph& graph, const Lengths& lengths);

/// As algo::harmonic(), with the lengths given.
[[nodiscard]] std::vector<double> harmonic(const Graph& graph, const Lengths& lengths);

/// Where a walker is found who follows a tie with chance 0.85, the stronger the likelier, and else
/// goes anywhere; from a vertex without ties always anywhere. Sums to 1; empty for nobody. By
/// PRPACK. Cost: a few dozen times O(V + E). Brin & Page, Computer Networks 30 (1998) 107.
[[nodiscard]] std::vector<double> pagerank(const Graph& graph);

} // namespace noaber::algo::by_igraph
