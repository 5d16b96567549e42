#pragma once

#include "algo/lanes.hpp"

#include <noaber/core/execution.hpp>
#include <noaber/view/graph.hpp>

#include <vector>

namespace noaber::algo {

/// As betweenness() and harmonic(), every tie 1 long, with registers of a width: for tests that ask
/// whether all widths that a machine has give the same bits.
[[nodiscard]] std::vector<double>
betweenness_in_steps(const Graph& graph, const Execution& execution, Width width);
[[nodiscard]] std::vector<double>
harmonic_in_steps(const Graph& graph, const Execution& execution, Width width);

} // namespace noaber::algo
