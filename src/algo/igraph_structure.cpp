#include "algo/igraph_structure.hpp"

#include "algo/igraph_turn.hpp"

#include <algorithm>
#include <cmath>

namespace noaber::algo::by_igraph {

namespace {

/// igraph says NaN where the question does not arise.
std::optional<double> answer(double value)
{
    return std::isfinite(value) ? std::optional{value} : std::nullopt;
}

std::vector<std::optional<double>> answers(const RealVector& values)
{
    std::vector<std::optional<double>> result;
    for (const double value : values.values()) {
        result.push_back(answer(value));
    }
    return result;
}

} // namespace

std::vector<std::uint32_t> coreness(const Graph& graph)
{
    const Turn turn;
    const GraphCopy copy{turn, graph};
    IntVector result{turn, graph.vertex_count()};
    turn.check(igraph_coreness(copy.get(), result.get(), IGRAPH_ALL));
    return result.values();
}

std::vector<std::optional<double>> local_clustering(const Graph& graph)
{
    const Turn turn;
    const GraphCopy copy{turn, graph};
    RealVector shares{turn, graph.vertex_count()};
    turn.check(igraph_transitivity_local_undirected(copy.get(), shares.get(), igraph_vss_all(),
                                                    IGRAPH_TRANSITIVITY_NAN));
    return answers(shares);
}

std::optional<double> transitivity(const Graph& graph)
{
    const Turn turn;
    const GraphCopy copy{turn, graph};
    igraph_real_t result = 0;
    turn.check(igraph_transitivity_undirected(copy.get(), &result, IGRAPH_TRANSITIVITY_NAN));
    return answer(result);
}

std::vector<std::optional<double>> constraint(const Graph& graph)
{
    const Turn turn;
    const GraphCopy copy{turn, graph};
    StrengthsCopy strengths{turn, graph};
    RealVector result{turn, graph.vertex_count()};
    turn.check(igraph_constraint(copy.get(), result.get(), igraph_vss_all(), strengths.get()));
    return answers(result);
}

std::vector<Vertex> articulation_points(const Graph& graph)
{
    const Turn turn;
    const GraphCopy copy{turn, graph};
    IntVector found{turn, 0};
    turn.check(igraph_articulation_points(copy.get(), found.get()));
    std::vector<Vertex> result = found.values();
    std::sort(result.begin(), result.end());
    return result;
}

Distances distances(const Graph& graph)
{
    const Turn turn;
    const GraphCopy copy{turn, graph};
    igraph_real_t longest = 0;
    igraph_real_t mean = 0;
    turn.check(igraph_diameter(copy.get(), &longest, nullptr, nullptr, nullptr, nullptr,
                               IGRAPH_UNDIRECTED, /*unconn=*/true));
    turn.check(igraph_average_path_length(copy.get(), &mean, nullptr, IGRAPH_UNDIRECTED,
                                          /*unconn=*/true));
    return {answer(longest), answer(mean)};
}

} // namespace noaber::algo::by_igraph
