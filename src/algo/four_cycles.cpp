#include "algo/four_cycles.hpp"

#include <vector>

namespace noaber::algo {

namespace {

/// In a graph of two kinds every middle tie with two ends makes a path of four different vertices.
std::size_t three_paths(const Graph& graph, Vertex participants)
{
    std::size_t count = 0;
    for (Vertex v = 0; v < participants; ++v) {
        for (const Vertex other : graph.neighbours(v)) {
            count += (graph.neighbours(v).size() - 1) * (graph.neighbours(other).size() - 1);
        }
    }
    return count;
}

/// Two participants that share c of the others lie on c(c-1)/2 cycles.
std::size_t four_cycles(const Graph& graph, Vertex participants)
{
    std::size_t count = 0;
    std::vector<std::size_t> shared(participants);
    for (Vertex v = 0; v < participants; ++v) {
        shared.assign(participants, 0);
        for (const Vertex other : graph.neighbours(v)) {
            for (const Vertex partner : graph.neighbours(other)) {
                if (partner > v) {
                    count += shared[partner]++; // the next closes one with each before
                }
            }
        }
    }
    return count;
}

} // namespace

std::optional<double> closed_three_paths(const Graph& graph, Vertex participants)
{
    const std::size_t paths = three_paths(graph, participants);
    if (paths == 0) {
        return std::nullopt;
    }
    return 4 * static_cast<double>(four_cycles(graph, participants)) / static_cast<double>(paths);
}

} // namespace noaber::algo
