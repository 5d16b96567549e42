#pragma once

#include <noaber/view/graph.hpp>

#include <functional>
#include <string>
#include <vector>

namespace noaber::bench {

using Values = std::vector<double>;

struct Peer {
    std::string_view name = {};
    std::function<Values(const Graph&)> answer = {}; ///< Empty: not asked at this size.
};

/// What is measured, of whom, and against whom.
struct Work {
    std::string name = {};
    std::string_view size = {};
    std::function<Values(const Graph&, int threads)> ours = {};
    Peer igraph = {};
    Peer boost = {};
    bool ask_networkx = false;
    std::string_view goal = {};
    std::string_view room = {}; ///< To the physical limit, once the goal is reached.
    /// Makes the peers' own graphs, which is no part of the time; empty: they make them themselves.
    std::function<void(const Graph&)> prepare = {};
    /// How many times the whole of the work is what peers do: they may do a sample.
    std::function<double(const Graph&)> of_the_whole = {};
    bool in_threads = true; ///< Whether ours shares the work over threads.
};

/// What falls apart: components, leaving out one, curves, random failures.
[[nodiscard]] std::vector<Work> falling_apart();

/// From a file with names to a network.
[[nodiscard]] std::vector<Work> reading();

} // namespace noaber::bench
