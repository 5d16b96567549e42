#pragma once

#include <noaber/view/graph.hpp>

#include <optional>
#include <vector>

namespace noaber::algo {

/// The fewest vertices whose removal keeps `to` out of reach of `from`, in increasing order.
///
/// Nothing where the two are tied, so that no removal does, or where at least `limit` are needed.
/// Of several the one nearest to `from`. O(limit * (V + E)): augmenting paths of vertex capacity 1.
/// Menger (1927); Even, Graph Algorithms (1979) ch. 6.
[[nodiscard]] std::optional<std::vector<Vertex>>
vertex_cut(const Graph& graph, Vertex from, Vertex to, std::uint32_t limit);

} // namespace noaber::algo
