#include "algo/alike.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace noaber::algo {

namespace {

constexpr std::size_t marks = 8;
using Distances = std::array<std::uint32_t, marks>; ///< Of a vertex to each mark.

/// Fills in the distances of all vertices to one mark.
void measure(const LocalGraph& graph, Vertex from, std::size_t mark, std::vector<Distances>& all)
{
    std::vector<Vertex> queue{from};
    all[from][mark] = 0;
    for (std::size_t next = 0; next < queue.size(); ++next) {
        const std::uint32_t farther = all[queue[next]][mark] + 1;
        for (const Vertex neighbour : graph.neighbours(queue[next])) {
            if (all[neighbour][mark] > farther) {
                all[neighbour][mark] = farther;
                queue.push_back(neighbour);
            }
        }
    }
}

} // namespace

std::vector<Vertex> alike_together(const LocalGraph& graph)
{
    const std::size_t count = graph.vertex_count();
    Distances out_of_reach;
    out_of_reach.fill(std::numeric_limits<std::uint32_t>::max());
    std::vector<Distances> distances(count, out_of_reach);
    for (std::size_t mark = 0; mark < marks && count > 0; ++mark) {
        measure(graph, static_cast<Vertex>(count * (2 * mark + 1) / (2 * marks)), mark, distances);
    }
    std::vector<Vertex> order(count);
    std::iota(order.begin(), order.end(), Vertex{0});
    for (std::size_t side = 0; side < 2; ++side) {
        std::stable_sort(order.begin() + graph.sides[side], order.begin() + graph.sides[side + 1],
                         [&](Vertex a, Vertex b) { return distances[a] < distances[b]; });
    }
    return order;
}

} // namespace noaber::algo
