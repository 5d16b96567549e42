#pragma once

#include <noaber/view/graph.hpp>

#include <span>
#include <vector>

/// How likely it is by chance that two share as much as they do.
namespace noaber::algo {

/// The chance that two who each draw some of `all` share at least `shared`. Sums the terms, each by
/// logarithms of factorials: right to about 1e-12. Numbers beyond what can be shared give 0.
[[nodiscard]] double
hypergeometric_tail(std::size_t all, std::size_t one, std::size_t other, std::size_t shared);

/// The chance that at least `count` of independent events happen. O(events * count).
[[nodiscard]] double poisson_binomial_tail(std::span<const double> chances, std::size_t count);

/// An affiliation in which each of the first `left_count` vertices keeps its degree and draws that
/// many of the others, all equally likely. The same for the same seed and number. O(ties).
[[nodiscard]] Graph drawn_by_left(const Graph& affiliation,
                                  Vertex left_count,
                                  std::uint64_t seed,
                                  std::uint64_t number);

} // namespace noaber::algo
