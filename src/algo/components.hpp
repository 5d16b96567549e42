#pragma once

#include <noaber/view/graph.hpp>

#include <vector>

namespace noaber::algo {

/// Which vertices can reach each other.
struct Components {
    /// By vertex. Labels count from 0 in the order of each component's lowest vertex.
    std::vector<std::uint32_t> label;
    std::vector<std::uint32_t> size; ///< Vertices, by label.
};

/// An isolated vertex is a component of its own; the empty graph has none. O(V + E).
[[nodiscard]] Components components(const Graph& graph);

} // namespace noaber::algo
