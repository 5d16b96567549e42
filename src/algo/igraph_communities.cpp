#include "algo/igraph_communities.hpp"

#include "algo/degree.hpp"
#include "algo/igraph_turn.hpp"

#include <noaber/core/error.hpp>

#include <cmath>
#include <numeric>

namespace noaber::algo::by_igraph {

namespace {

void fill(IntVector& vector, const std::vector<std::uint32_t>& values)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        vector.set(i, values[i]);
    }
}

std::optional<double>
compared(const Turn& turn, IntVector& one, IntVector& other, igraph_community_comparison_t method)
{
    igraph_real_t result = 0;
    turn.check(igraph_compare_communities(one.get(), other.get(), &result, method));
    return std::isfinite(result) ? std::optional{result} : std::nullopt;
}

} // namespace

std::vector<std::uint32_t> leiden(const Graph& graph, std::uint32_t seed, std::size_t iterations)
{
    require(graph.edge_count() > 0, "communities are sought where there are ties");
    const std::vector<double> strengths = algo::strength(graph);
    const double total = std::accumulate(strengths.begin(), strengths.end(), 0.0);

    const Turn turn;
    const GraphCopy copy{turn, graph};
    StrengthsCopy ties{turn, graph};
    RealVector vertices{turn, graph.vertex_count()};
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        vertices.set(v, strengths[v]);
    }
    IntVector labels{turn, graph.vertex_count()};
    turn.seed(seed);
    // strengths for the weights of vertices and this resolution make its quality the modularity
    turn.check(igraph_community_leiden(copy.get(), ties.get(), vertices.get(),
                                       /*resolution_parameter=*/1 / total, /*beta=*/0.01,
                                       /*start=*/false, static_cast<igraph_integer_t>(iterations),
                                       labels.get(), /*nb_clusters=*/nullptr,
                                       /*quality=*/nullptr));
    return labels.values();
}

Agreement agreement(const std::vector<std::uint32_t>& one, const std::vector<std::uint32_t>& other)
{
    require(one.size() == other.size(), "two partitions of the same vertices are compared");
    if (one.size() < 2) {
        return {};
    }
    const Turn turn;
    IntVector first{turn, one.size()};
    IntVector second{turn, other.size()};
    fill(first, one);
    fill(second, other);
    return {compared(turn, first, second, IGRAPH_COMMCMP_ADJUSTED_RAND),
            compared(turn, first, second, IGRAPH_COMMCMP_NMI)};
}

} // namespace noaber::algo::by_igraph
