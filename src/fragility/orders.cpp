#include "fragility/orders.hpp"

#include "algo/betweenness.hpp"
#include "algo/degree.hpp"

#include <algorithm>

namespace noaber {

namespace {

std::vector<double>
vertex_values(const Graph& graph, RemovalOrder order, const Execution& execution)
{
    if (order == RemovalOrder::betweenness) {
        return algo::betweenness(graph, execution);
    }
    const auto degrees = algo::degree(graph);
    return {degrees.begin(), degrees.end()};
}

/// The value of each group: what its vertices add up to.
std::vector<double> sums(const algo::Groups& groups, const std::vector<double>& values)
{
    std::vector<double> result(groups.size());
    for (std::uint32_t i = 0; i < groups.size(); ++i) {
        for (const Vertex v : groups[i]) {
            result[i] += values[v];
        }
    }
    return result;
}

/// Takes the ties of what is gone out of a graph; the vertices stay, isolated.
void drop_ties(Graph& graph, const std::vector<bool>& gone)
{
    std::vector<std::uint32_t> offsets{0};
    std::vector<Vertex> targets;
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        if (!gone[v]) {
            for (const Vertex neighbour : graph.neighbours(v)) {
                if (!gone[neighbour]) {
                    targets.push_back(neighbour);
                }
            }
        }
        offsets.push_back(static_cast<std::uint32_t>(targets.size()));
    }
    graph.offsets = std::move(offsets);
    graph.targets = std::move(targets);
}

/// The group with the highest value that is not taken yet; of equals the first.
std::uint32_t highest(const std::vector<double>& values, const std::vector<bool>& is_taken)
{
    std::uint32_t best = 0;
    bool found = false;
    for (std::uint32_t i = 0; i < values.size(); ++i) {
        if (!is_taken[i] && (!found || values[i] > values[best])) {
            best = i;
            found = true;
        }
    }
    return best;
}

} // namespace

std::vector<std::uint32_t> participants_count(const Incidence& incidence)
{
    std::vector<std::uint32_t> result(incidence.graph.vertex_count());
    std::fill_n(result.begin(), incidence.participant_count(), 1U);
    return result;
}

std::vector<std::uint32_t> targeted_order(const Graph& graph,
                                          const algo::Groups& groups,
                                          RemovalOrder order,
                                          const Execution& execution)
{
    return algo::highest_first(sums(groups, vertex_values(graph, order, execution)));
}

std::vector<std::uint32_t> targeted_order_anew(
    const Graph& graph, const algo::Groups& groups, RemovalOrder order, int threads, Work& work)
{
    Graph left{graph.offsets, graph.targets, {}};
    std::vector<bool> gone(graph.vertex_count());
    std::vector<bool> is_taken(groups.size());
    std::vector<std::uint32_t> result;
    while (result.size() < groups.size() && work.goes_on()) {
        const std::uint32_t next =
            highest(sums(groups, vertex_values(left, order, {.threads = threads})), is_taken);
        result.push_back(next);
        is_taken[next] = true;
        for (const Vertex v : groups[next]) {
            gone[v] = true;
        }
        drop_ties(left, gone);
        work.step();
    }
    return result;
}

} // namespace noaber
