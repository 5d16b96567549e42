#include "algo/leiden_level.hpp"

#include <numeric>

namespace noaber::algo::leiden_steps {

Level first_level(const Graph& graph, const Expected& expected)
{
    Level result{graph, expected.groups,
                 std::vector<double>(graph.vertex_count() * expected.groups), expected.rate};
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        result.amounts[v * expected.groups + expected.group_of[v]] = expected.amount[v];
    }
    return result;
}

Level aggregated(const Level& level, const Labels& parts, std::uint32_t count)
{
    Level result{{}, level.groups, std::vector<double>(count * level.groups), level.rate};
    std::vector<Edge> edges;
    for (Vertex v = 0; v < parts.size(); ++v) {
        for (std::size_t g = 0; g < level.groups; ++g) {
            result.amounts[parts[v] * level.groups + g] += level.amounts_of(v)[g];
        }
        for (std::uint32_t slot = level.graph.offsets[v]; slot < level.graph.offsets[v + 1];
             ++slot) {
            const Vertex other = level.graph.targets[slot];
            if (v < other && parts[v] != parts[other]) {
                edges.push_back({parts[v], parts[other], level.strength(slot)});
            }
        }
    }
    result.graph = make_graph(count, std::move(edges), /*weighted=*/true);
    return result;
}

std::vector<Vertex> shuffled(Vertex count, Random& random)
{
    std::vector<Vertex> result(count);
    std::iota(result.begin(), result.end(), Vertex{0});
    for (Vertex i = count; i > 1; --i) {
        std::swap(result[i - 1], result[random.below(i)]);
    }
    return result;
}

std::uint32_t number(Labels& labels)
{
    constexpr std::uint32_t none = 0xFFFFFFFF;
    Labels numbers(labels.size(), none);
    std::uint32_t next = 0;
    for (std::uint32_t& label : labels) {
        if (numbers[label] == none) {
            numbers[label] = next++;
        }
        label = numbers[label];
    }
    return next;
}

} // namespace noaber::algo::leiden_steps
