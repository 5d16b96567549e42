#pragma once

#include "algo/lanes.hpp"

#include <noaber/core/execution.hpp>
#include <noaber/view/graph.hpp>

#include <vector>

namespace noaber::algo {

/// As betweenness() and harmonic(), every tie 1 long, with registers of a width: for tests that ask
/// whether all widths that a machine has give the same bits.
///
/// Betweenness also from every n-th wave only, which is what those sources add to the whole: for
/// measuring where the whole takes peers too long.
[[nodiscard]] std::vector<double> betweenness_in_steps(const Graph& graph,
                                                       const Execution& execution,
                                                       Width width,
                                                       std::size_t every = 1);
[[nodiscard]] std::vector<double>
harmonic_in_steps(const Graph& graph, const Execution& execution, Width width);

/// The sources of those waves of betweenness.
[[nodiscard]] std::vector<Vertex> betweenness_sources(const Graph& graph, std::size_t every);

} // namespace noaber::algo
