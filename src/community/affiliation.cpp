#include "algo/leiden.hpp"
#include "community/runs.hpp"

#include <noaber/community/affiliation.hpp>

namespace noaber {

namespace {

/// A tie between a participant and an arrangement is expected by the product of their degrees;
/// between two of a kind none is.
algo::Expected expected(const Incidence& view)
{
    algo::Expected result{.groups = 2};
    for (Vertex v = 0; v < view.graph.vertex_count(); ++v) {
        result.group_of.push_back(v < view.participant_count() ? 0 : 1);
        result.amount.push_back(static_cast<double>(view.graph.neighbours(v).size()));
    }
    const double rate = 1 / static_cast<double>(view.graph.edge_count());
    result.rate = {0, rate, rate, 0};
    return result;
}

} // namespace

std::optional<double> bipartite_modularity(const Incidence& view, const Partition& partition)
{
    const auto ties = static_cast<double>(view.graph.edge_count());
    return ties > 0 ? std::optional{algo::quality(view.graph, expected(view), partition) / ties}
                    : std::nullopt;
}

Communities affiliation_communities(const Incidence& view, const CommunityOptions& options)
{
    check(options);
    if (view.graph.edge_count() == 0) {
        return all_alone(view.graph);
    }
    const algo::Expected by_chance = expected(view);
    const auto ties = static_cast<double>(view.graph.edge_count());
    return best_of_runs(view.graph,
                        {.find =
                             [&](std::size_t run) {
                                 return algo::leiden(view.graph, by_chance, options.seed, run,
                                                     options.iterations);
                             },
                         .quality =
                             [&](const Partition& partition) {
                                 return algo::quality(view.graph, by_chance, partition) / ties;
                             }},
                        options);
}

} // namespace noaber
