#include "algo/igraph_turn.hpp"
#include "bench/falling_apart_peers.hpp"

#include <algorithm>
#include <memory>

namespace noaber::bench::by_igraph {

namespace {

using algo::by_igraph::GraphCopy;
using algo::by_igraph::IntVector;
using algo::by_igraph::Turn;

std::unique_ptr<GraphCopy> prepared;

Values as_values(const std::vector<std::uint32_t>& all)
{
    return {all.begin(), all.end()};
}

/// Calls with a copy of the graph without these.
template <class Ask>
void without(const Turn& turn, std::span<const std::uint32_t> gone, const Ask& ask)
{
    IntVector some{turn, gone.size()};
    for (std::size_t i = 0; i < gone.size(); ++i) {
        some.set(i, gone[i]);
    }
    igraph_t copy;
    turn.check(igraph_copy(&copy, prepared->get()));
    turn.check(igraph_delete_vertices(&copy, igraph_vss_vector(some.get())));
    ask(copy);
    igraph_destroy(&copy);
}

} // namespace

void prepare(const Graph& graph)
{
    const Turn turn;
    prepared = std::make_unique<GraphCopy>(turn, graph);
}

Values components(const Graph& graph)
{
    const Turn turn;
    IntVector labels{turn, graph.vertex_count()};
    turn.check(
        igraph_connected_components(prepared->get(), labels.get(), nullptr, nullptr, IGRAPH_WEAK));
    return as_values(labels.values());
}

Values articulation(const Graph&)
{
    const Turn turn;
    IntVector found{turn, 0};
    turn.check(igraph_articulation_points(prepared->get(), found.get()));
    Values result = as_values(found.values());
    std::sort(result.begin(), result.end());
    return result;
}

Values components_without(std::span<const Vertex> each)
{
    const Turn turn;
    Values result;
    for (const Vertex& v : each) {
        without(turn, {&v, 1}, [&](const igraph_t& left) {
            igraph_integer_t count = 0;
            turn.check(igraph_connected_components(&left, nullptr, nullptr, &count, IGRAPH_WEAK));
            result.push_back(static_cast<double>(count));
        });
    }
    return result;
}

double largest_without(const Graph&, std::span<const std::uint32_t> gone)
{
    const Turn turn;
    double result = 0;
    without(turn, gone, [&](const igraph_t& left) {
        IntVector sizes{turn, 0};
        turn.check(igraph_connected_components(&left, nullptr, sizes.get(), nullptr, IGRAPH_WEAK));
        for (const std::uint32_t size : sizes.values()) {
            result = std::max<double>(result, size);
        }
    });
    return result;
}

} // namespace noaber::bench::by_igraph
