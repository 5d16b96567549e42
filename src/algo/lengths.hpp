#pragma once

#include <noaber/view/graph.hpp>

#include <span>
#include <vector>

namespace noaber::algo {

/// How strong ties are: more is nearer. Never passed where lengths are meant.
struct Strengths {
    std::span<const double> values; ///< Parallel to a graph's targets.
};

/// How long ties are: less is nearer. Never passed where strengths are meant.
struct Lengths {
    std::vector<double> values; ///< Parallel to a graph's targets; empty: every tie is 1 long.
};

/// Lengths 1/strength: who works together twice as much is twice as near. Newman, Phys. Rev. E 64
/// (2001) 016132. Without strengths every tie is 1 long.
[[nodiscard]] Lengths lengths(Strengths strengths);
[[nodiscard]] Lengths lengths(const Graph& graph);

/// Throws Fault::internal unless there is a positive and finite length for every target, or none:
/// igraph and Boost.Graph take infinity and NaN without a word.
void require_sound(const Lengths& lengths, const Graph& graph);

} // namespace noaber::algo
