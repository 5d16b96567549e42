#include "algo/harmonic.hpp"

#include "algo/igraph_centrality.hpp"

#include <omp.h>

#include <algorithm>

namespace noaber::algo {

namespace {

/// What a breadth-first search needs, kept for the next source: a search allocates nothing.
struct Search {
    explicit Search(Vertex vertices) : queue(vertices), reached_from(vertices, vertices) {}

    std::vector<Vertex> queue; ///< Those reached, nearest first.
    std::vector<Vertex>
        reached_from; ///< The last source that reached a vertex; at first no source.
};

/// Counts who is reached at each distance, so that no order of neighbours changes the sum.
double sum_from(Vertex source, const Graph& graph, Search& search)
{
    std::size_t reached = 0;
    const auto reach = [&](Vertex v) {
        if (search.reached_from[v] != source) {
            search.reached_from[v] = source;
            search.queue[reached++] = v;
        }
    };
    reach(source);
    double sum = 0;
    std::size_t next = 0;
    for (std::size_t distance = 1; next < reached; ++distance) {
        const std::size_t nearer = reached;
        for (; next < nearer; ++next) {
            for (const Vertex neighbour : graph.neighbours(search.queue[next])) {
                reach(neighbour);
            }
        }
        sum += static_cast<double>(reached - nearer) / static_cast<double>(distance);
    }
    return sum;
}

/// How many threads to use: never more than there are sources.
int team_size(int threads, Vertex sources)
{
    const int wanted = threads > 0 ? threads : omp_get_num_procs();
    return static_cast<int>(std::clamp<Vertex>(sources, 1, static_cast<Vertex>(wanted)));
}

/// Each source writes its own result only: no sum crosses threads.
std::vector<double> by_waves(const Graph& graph, int threads)
{
    const Vertex vertices = graph.vertex_count();
    std::vector<double> result(vertices);
    // made before the team starts: an exception must not leave a parallel region
    std::vector<Search> searches(static_cast<std::size_t>(threads), Search{vertices});
#pragma omp parallel for num_threads(threads) schedule(dynamic, 16)
    for (Vertex source = 0; source < vertices; ++source) {
        Search& search = searches[static_cast<std::size_t>(omp_get_thread_num())];
        result[source] = sum_from(source, graph, search);
    }
    return result;
}

} // namespace

std::vector<double> harmonic(const Graph& graph, int threads)
{
    if (!graph.strengths.empty()) {
        return by_igraph::harmonic(graph, lengths(graph));
    }
    return by_waves(graph, team_size(threads, graph.vertex_count()));
}

} // namespace noaber::algo
