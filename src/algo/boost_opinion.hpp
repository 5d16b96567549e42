#pragma once

#include "algo/lengths.hpp"

#include <vector>

/// A second opinion: what Boost.Graph makes of the same questions. Nothing but the tests asks it,
/// so only the tests build and link it. One family of algorithms a file: each costs seconds to
/// compile.
namespace noaber::algo::by_boost {

/// As algo::betweenness(), with the lengths given. They must be whole numbers, or none: Boost.Graph
/// takes paths that are equally short but for rounding for different ones.
[[nodiscard]] std::vector<double> betweenness(const Graph& graph, const Lengths& lengths = {});

/// As algo::harmonic(), with the lengths given.
[[nodiscard]] std::vector<double> harmonic(const Graph& graph, const Lengths& lengths);

/// As LeaveOneOut::articulation.
[[nodiscard]] std::vector<Vertex> articulation(const Graph& graph);

/// As algo::components(), the labels only.
[[nodiscard]] std::vector<std::uint32_t> components(const Graph& graph);

} // namespace noaber::algo::by_boost
