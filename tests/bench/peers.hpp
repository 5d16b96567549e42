#pragma once

#include <noaber/view/graph.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace noaber::bench {

/// An answer, and the CPU time of this process that it took.
struct Timed {
    double seconds = 0;
    std::vector<double> values;
};

/// Runs it once.
[[nodiscard]] Timed timed(const std::function<std::vector<double>()>& work);

/// networkx in a process of its own, by tests/bench/networkx_peer.py: the time of the measure
/// alone. Nothing where there is no networkx.
[[nodiscard]] std::optional<Timed> by_networkx(const std::string& work, const Graph& graph);

} // namespace noaber::bench
