#include "algo/boost_opinion.hpp"
#include "algo/components.hpp"
#include "algo/igraph_opinion.hpp"
#include "algo/igraph_structure.hpp"
#include "algo/leave_one_out.hpp"
#include "algo/percolation.hpp"
#include "algo/removal.hpp"
#include "support/any.hpp"
#include "support/drawn.hpp"

#include <noaber/fragility/fragility.hpp>

#include <rapidcheck/catch.h>

#include <algorithm>
#include <map>

using namespace noaber;
using namespace noaber::test;

namespace {

/// Small graphs are cheap: so many in each of rapidcheck's hundred trials.
constexpr int graphs_a_trial = 30;

std::uint32_t any_below(std::uint32_t bound)
{
    return *rc::gen::resize(100, rc::gen::inRange<std::uint32_t>(0, bound));
}

/// Few municipalities and inhabitants, so that pieces are often equally large.
std::vector<algo::Load> any_loads(Vertex vertices)
{
    std::vector<algo::Load> result;
    for (Vertex v = 0; v < vertices; ++v) {
        const auto bits = any_below(8);
        result.push_back({1, bits & 1U, (bits >> 1U) & 1U, bits >> 1U});
    }
    return result;
}

/// The graph without the ties of those who are gone: they are isolated.
Graph cut(const Graph& graph, const std::vector<bool>& gone)
{
    std::vector<Edge> edges;
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        for (const Vertex neighbour : graph.neighbours(v)) {
            if (v < neighbour && !gone[v] && !gone[neighbour]) {
                edges.push_back({v, neighbour});
            }
        }
    }
    return make_graph(graph.vertex_count(), std::move(edges), /*weighted=*/false);
}

std::vector<bool> marked(Vertex vertices, const std::vector<Vertex>& these)
{
    std::vector<bool> result(vertices);
    for (const Vertex v : these) {
        result[v] = true;
    }
    return result;
}

/// What the definition says, word for word: remove, count again, compare.
algo::Remains recounted(const Graph& graph,
                        const std::vector<algo::Load>& loads,
                        const std::vector<Vertex>& removed)
{
    const auto gone = marked(graph.vertex_count(), removed);
    const auto before = algo::components(graph).label;
    const auto after = algo::components(cut(graph, gone)).label;
    std::map<std::uint32_t, algo::Piece> pieces;
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        if (!gone[v]) {
            pieces[after[v]].load += loads[v];
            pieces[after[v]].lowest = std::min(pieces[after[v]].lowest, v);
        }
    }
    algo::Remains result{.components = static_cast<std::uint32_t>(pieces.size())};
    algo::Piece overall;
    std::map<std::uint32_t, std::vector<algo::Piece>> of_each_hit;
    for (const auto& [label, piece] : pieces) {
        for (const Vertex v : removed) {
            if (before[v] == before[piece.lowest]) {
                of_each_hit[before[v]].push_back(piece);
                break;
            }
        }
    }
    for (auto& [label, all] : of_each_hit) {
        std::sort(all.begin(), all.end(), algo::larger);
        overall = algo::larger(all.front(), overall) ? all.front() : overall;
        for (std::size_t i = 1; i < all.size(); ++i) {
            result.cut_off += all[i].load;
        }
    }
    result.largest = overall.load;
    return result;
}

/// Up to five groups of up to three vertices, which may overlap.
algo::Groups any_groups(Vertex vertices)
{
    algo::Groups result;
    for (auto left = any_below(6); left > 0; --left) {
        std::vector<Vertex> group;
        for (auto members = any_below(4); members > 0; --members) {
            group.push_back(any_below(vertices));
        }
        result.add(group);
    }
    return result;
}

std::uint32_t
largest(const Graph& graph, const std::vector<bool>& gone, const std::vector<std::uint32_t>& counts)
{
    const auto labels = algo::components(cut(graph, gone)).label;
    std::map<std::uint32_t, std::uint32_t> sizes;
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        sizes[labels[v]] += gone[v] ? 0 : counts[v];
    }
    std::uint32_t result = 0;
    for (const auto& [label, size] : sizes) {
        result = std::max(result, size);
    }
    return result;
}

} // namespace

TEST_CASE("one pass says what removing every vertex and counting again says")
{
    rc::prop("of components, the largest piece and what is cut off", [] {
        for (int i = 0; i < graphs_a_trial; ++i) {
            const Graph graph = any_graph(/*weighted=*/false);
            const auto loads = any_loads(graph.vertex_count());
            const auto remains = algo::leave_one_out(graph, loads).remains;
            for (Vertex v = 0; v < graph.vertex_count(); ++v) {
                RC_ASSERT(remains[v] == recounted(graph, loads, {v}));
            }
        }
    });
}

TEST_CASE("removing several vertices says what counting again says")
{
    rc::prop("also across components", [] {
        for (int i = 0; i < graphs_a_trial; ++i) {
            const Graph graph = any_graph(/*weighted=*/false);
            RC_PRE(graph.vertex_count() > 0);
            const auto loads = any_loads(graph.vertex_count());
            const std::vector<Vertex> removed{any_below(graph.vertex_count()),
                                              any_below(graph.vertex_count())};
            RC_ASSERT(algo::without(graph, loads, algo::components(graph), removed) ==
                      recounted(graph, loads, removed));
        }
    });
}

TEST_CASE("igraph and Boost.Graph agree on what breaks a graph")
{
    rc::prop("articulation points, bridges and components", [] {
        const Graph graph = any_graph(/*weighted=*/false);
        const auto ours = algo::leave_one_out(graph, any_loads(graph.vertex_count()));
        RC_ASSERT(ours.articulation == algo::by_boost::articulation_points(graph));
        RC_ASSERT(ours.articulation == algo::by_igraph::articulation_points(graph));
        const auto theirs = algo::by_igraph::bridges(graph);
        RC_ASSERT(
            std::equal(ours.bridges.begin(), ours.bridges.end(), theirs.begin(), theirs.end(),
                       [](const Edge& x, const Edge& y) { return x.a == y.a && x.b == y.b; }));
        const auto counts = algo::by_igraph::components_without_each(graph);
        for (Vertex v = 0; v < graph.vertex_count(); ++v) {
            RC_ASSERT(ours.remains[v].components == counts[v]);
        }
    });
}

TEST_CASE("adding groups back in reverse says what removing them says")
{
    rc::prop("for groups that overlap, whatever vertices count for", [] {
        for (int i = 0; i < graphs_a_trial; ++i) {
            const Graph graph = any_graph(/*weighted=*/false);
            RC_PRE(graph.vertex_count() > 0);
            std::vector<std::uint32_t> counts(graph.vertex_count());
            std::generate(counts.begin(), counts.end(), [] { return any_below(3); });
            const algo::Groups groups =
                i % 2 == 0 ? any_groups(graph.vertex_count()) : algo::each_alone(graph);
            std::vector<double> keys(groups.size());
            std::generate(keys.begin(), keys.end(), [] { return any_below(9); });
            const auto order = algo::highest_first(keys);
            const auto sizes = algo::largest_while_removed(graph, groups, order, counts);
            std::vector<bool> gone(graph.vertex_count());
            RC_ASSERT(sizes[0] == largest(graph, gone, counts));
            for (std::size_t step = 0; step < order.size(); ++step) {
                for (const Vertex v : groups[order[step]]) {
                    gone[v] = true;
                }
                RC_ASSERT(sizes[step + 1] == largest(graph, gone, counts));
            }
        }
    });
}

TEST_CASE("the number of threads leaves no trace in random removals")
{
    rc::prop("nor does it in which trial is which", [] {
        const Graph graph = any_graph(/*weighted=*/false);
        const std::vector<std::uint32_t> counts(graph.vertex_count(), 1);
        const auto groups = algo::each_alone(graph);
        const auto sizes = [&](std::uint32_t trials, int threads) {
            return algo::largest_while_removed_at_random(graph, groups, counts,
                                                         {trials, 7, {threads}});
        };
        const auto alone = sizes(20, 1);
        RC_ASSERT(sizes(20, 2) == alone);
        RC_ASSERT(sizes(20, 5) == alone);
        RC_ASSERT(std::equal(alone.begin(), alone.begin() + 5, sizes(5, 2).begin()));
    });
}

TEST_CASE("shuffled input gives the same table of failures")
{
    rc::prop("to the last bit", [] {
        const Memberships memberships = any_memberships();
        const Register one = drawn_register(drawing(memberships));
        const Register other = drawn_register(shuffled_drawing(memberships));
        RC_ASSERT(fragility(Network{one}).table.rows() == fragility(Network{other}).table.rows());
    });
}
