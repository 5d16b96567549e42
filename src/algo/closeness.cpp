#include "algo/closeness.hpp"

#include "algo/igraph_closeness.hpp"
#include "algo/team.hpp"

namespace noaber::algo {

namespace {

/// What a breadth-first search needs, kept for the next source: a search allocates nothing.
struct Search {
    explicit Search(Vertex vertices) : queue(vertices), reached_from(vertices, vertices) {}

    std::vector<Vertex> queue;        ///< Those reached, nearest first.
    std::vector<Vertex> reached_from; ///< The last source that reached it; at first no source.
};

Reach reach_from(Vertex source, const Graph& graph, Search& search)
{
    std::uint32_t reached = 0;
    const auto visit = [&](Vertex v) {
        if (search.reached_from[v] != source) {
            search.reached_from[v] = source;
            search.queue[reached++] = v;
        }
    };
    visit(source);
    std::size_t sum = 0;
    std::uint32_t next = 0;
    for (std::size_t distance = 1; next < reached; ++distance) {
        const std::uint32_t nearer = reached;
        for (; next < nearer; ++next) {
            for (const Vertex neighbour : graph.neighbours(search.queue[next])) {
                visit(neighbour);
            }
        }
        sum += distance * (reached - nearer);
    }
    return {reached - 1, static_cast<double>(sum)};
}

} // namespace

std::vector<Reach> reach(const Graph& graph, const Execution& execution)
{
    if (!graph.strengths.empty()) {
        return by_igraph::reach(graph, lengths(graph));
    }
    std::vector<Reach> result(graph.vertex_count());
    const int threads = team_size(execution, graph.vertex_count());
    // made before the team starts: an exception must not leave a parallel region
    std::vector<Search> searches(static_cast<std::size_t>(threads), Search{graph.vertex_count()});
    Work work{execution, message("Distances"), graph.vertex_count()};
#pragma omp parallel for num_threads(threads) schedule(dynamic, 16)
    for (Vertex source = 0; source < graph.vertex_count(); ++source) {
        if (work.goes_on()) {
            result[source] = reach_from(source, graph, searches[member_of_team()]);
            work.step();
        }
    }
    work.end();
    return result;
}

} // namespace noaber::algo
