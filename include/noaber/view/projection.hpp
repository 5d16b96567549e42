#pragma once

#include <noaber/view/incidence.hpp>

namespace noaber {

/// What a tie between two participants counts for.
enum class Weighting {
    newman, ///< Sum over shared arrangements of 1/(k-1), k its participants: Newman, PNAS 98 (2001)
            ///< 404.
    count,  ///< The number of shared arrangements.
    simple, ///< 1.
};
[[nodiscard]] std::span<const Word<Weighting>> words(Weighting);

/// Who meets whom: participants, tied where they share an arrangement.
///
/// A projection hides its own bias (one arrangement of k makes k(k-1)/2 pairs), so it tells what
/// its largest arrangements made.
struct Projection {
    Graph graph; ///< Over the participants of the incidence, in its order.
    Weighting weighting = Weighting::newman;
    std::size_t pairs_by_largest =
        0; ///< Pairs that the three largest arrangements make, each once.
};

/// The pairs of participants that meet in one of the largest arrangements, each pair once.
[[nodiscard]] std::size_t pairs_by_largest(const Incidence& incidence, std::size_t arrangements);

/// Cost and size: sum over arrangements of k squared. An arrangement with one participant ties
/// nobody.
[[nodiscard]] Projection project(const Incidence& incidence,
                                 Weighting weighting = Weighting::newman);

} // namespace noaber
