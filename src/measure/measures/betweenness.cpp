#include "algo/betweenness.hpp"

#include <noaber/measure/measure.hpp>

#include <cmath>

namespace noaber {

namespace {

/// In the middle of a star; of an affiliation after Borgatti & Halgin (2011).
double most_pairs(const Sides& sides)
{
    const double n = sides.own;
    const double m = sides.other;
    if (sides.is_projection) {
        return (n - 1) * (n - 2) / 2;
    }
    const double s = m > 0 ? std::floor((n - 1) / m) : 0;
    const double t = n - 1 - s * m;
    return (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

} // namespace

Measure betweenness()
{
    return {
        .name = "betweenness",
        .title = message("Betweenness"),
        .summary = message("How many pairs of others it lies between"),
        .definition = message(
            "The sum over pairs of other vertices of the share of their shortest paths that "
            "pass through it; a pair without a path adds nothing. Raw: each unordered pair "
            "once, not normalised. On the incidence the vertices are participants and "
            "arrangements alike. On a projection that is not simple a tie of strength w is 1/w "
            "long. Freeman, Sociometry 40 (1977) 35; Brandes, J. Math. Sociol. 25 (2001) 163; "
            "lengths: Newman, Phys. Rev. E 64 (2001) 016132; largest possible on an affiliation: "
            "Borgatti & Halgin, SAGE Handbook of Social Network Analysis (2011) 417."),
        .unit = "pairs",
        .compute =
            [](const Graph& graph, const Execution& execution) {
                const auto values = algo::betweenness(graph, execution);
                return VertexValues{values.begin(), values.end()};
            },
        .possible = most_pairs,
    };
}

} // namespace noaber
