#pragma once

#include "bench/work.hpp"

#include <span>

/// Other programs on what falls apart. Their graphs are made by prepare(), apart from the time.
namespace noaber::bench {

namespace by_igraph {
void prepare(const Graph& graph);
[[nodiscard]] Values components(const Graph& graph);
[[nodiscard]] Values articulation(const Graph& graph);
/// The number of components without each of these, each on a copy.
[[nodiscard]] Values components_without(std::span<const Vertex> each);
/// The largest component without these.
[[nodiscard]] double largest_without(const Graph& graph, std::span<const std::uint32_t> gone);
} // namespace by_igraph

namespace by_boost {
void prepare(const Graph& graph);
/// The largest component before any vertex goes and after each, by its disjoint sets.
[[nodiscard]] Values curve(std::span<const std::uint32_t> order);
} // namespace by_boost

} // namespace noaber::bench
