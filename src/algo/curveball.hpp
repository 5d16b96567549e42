#pragma once

#include "algo/random.hpp"

#include <noaber/view/graph.hpp>

#include <vector>

namespace noaber::algo {

/// Random affiliations with the degrees of a given one: everyone takes part in as many arrangements
/// as before, and every arrangement has as many participants. Who meets whom is chance.
///
/// The rows of one side trade: two keep what they share, and deal what only one of them has anew.
/// In each round every row trades with one other, in a random matching; each sample starts from the
/// affiliation as it was. All affiliations with those degrees are equally likely in the limit.
/// Strona et al., Nature Communications 5 (2014) 4114; matchings: Carstens et al., ESA (2018) 11.
class Curveball {
public:
    /// Enough for the sums over arrangements of the Dutch register to stand still.
    static constexpr int usual_rounds = 20;

    /// `affiliation` ties each of its first `left_count` vertices to others after them only; it
    /// must outlive this. Strengths do not count. Throws Fault::internal for a tie within a side.
    Curveball(const Graph& affiliation, Vertex left_count, int rounds = usual_rounds);

    /// The sample with that number: the same for the same seed and number, whatever was asked
    /// before, on every machine and thread. A const object may be asked by several threads at once.
    /// O(V + E) for each round.
    [[nodiscard]] Graph sample(std::uint64_t seed, std::uint64_t number) const;

private:
    const Graph* m_affiliation;
    Vertex m_first_row; ///< Of the side with fewer vertices: its rows trade.
    Vertex m_row_count;
    int m_rounds;
};

} // namespace noaber::algo
