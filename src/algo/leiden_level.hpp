#pragma once

#include "algo/leiden.hpp"
#include "algo/random.hpp"

/// The steps of the Leiden algorithm, each in a file.
namespace noaber::algo::leiden_steps {

/// By vertex: its community, or its part.
using Labels = std::vector<std::uint32_t>;

/// What a gain must exceed: less is rounding, and would let vertices go round for ever.
constexpr double rounding = 1e-12;

/// A graph whose vertices are vertices of the first, or parts of it.
struct Level {
    Graph graph;
    std::size_t groups = 1;
    std::vector<double> amounts; ///< Vertex by group.
    std::vector<double> rate;    ///< Group by group, in units of the ties.

    [[nodiscard]] const double* amounts_of(Vertex v) const { return &amounts[v * groups]; }
    [[nodiscard]] double strength(std::uint32_t slot) const
    {
        return graph.strengths.empty() ? 1 : graph.strengths[slot];
    }
    /// How strong a vertex and something with those amounts are tied by chance.
    [[nodiscard]] double expected(const double* one, const double* other) const
    {
        double sum = 0;
        for (std::size_t g = 0; g < groups; ++g) {
            for (std::size_t h = 0; one[g] != 0 && h < groups; ++h) {
                sum += one[g] * rate[g * groups + h] * other[h];
            }
        }
        return sum;
    }
};

/// Every vertex of the graph by itself.
[[nodiscard]] Level first_level(const Graph& graph, const Expected& expected);

/// The graph whose vertices are the parts.
[[nodiscard]] Level aggregated(const Level& level, const Labels& parts, std::uint32_t count);

/// The vertices in a random order.
[[nodiscard]] std::vector<Vertex> shuffled(Vertex count, Random& random);

/// Numbers labels from 0 in the order in which they are met; how many there are.
std::uint32_t number(Labels& labels);

/// Moves vertices until none gains; those next to one that moved are asked again.
[[nodiscard]] Labels moved(const Level& level, Labels labels, Random& random);

/// Communities taken apart: each vertex alone, then joined where both are well tied to the rest of
/// their community.
[[nodiscard]] Labels refined(const Level& level, const Labels& communities, Random& random);

} // namespace noaber::algo::leiden_steps
