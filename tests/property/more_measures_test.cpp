// Measures from their definitions: naive, and slow where that is clearer.
#include "algo/closeness.hpp"
#include "algo/eigenvector.hpp"
#include "algo/igraph_closeness.hpp"
#include "algo/igraph_structure.hpp"
#include "algo/laplacian.hpp"
#include "algo/two_mode.hpp"
#include "support/any.hpp"
#include "support/drawn.hpp"
#include "support/figures.hpp"

#include <noaber/measure/alignment.hpp>
#include <noaber/view/s_line.hpp>
#include <noaber/view/supra.hpp>

#include <rapidcheck/catch.h>

#include <algorithm>
#include <set>

using namespace noaber;
using namespace noaber::test;

namespace {

using Set = std::set<Vertex>;

Set neighbours(const Graph& graph, Vertex v)
{
    const auto all = graph.neighbours(v);
    return {all.begin(), all.end()};
}

Set both(const Set& a, const Set& b)
{
    Set result;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(),
                          std::inserter(result, result.end()));
    return result;
}

double strength_of(const Graph& graph, Vertex a, Vertex b)
{
    const auto all = graph.neighbours(a);
    const auto at = std::lower_bound(all.begin(), all.end(), b);
    if (at == all.end() || *at != b) {
        return 0;
    }
    const auto strengths = graph.strengths_of(a);
    return strengths.empty() ? 1 : strengths[static_cast<std::size_t>(at - all.begin())];
}

/// The sum over ties of a vertex of strength times the other's value.
double around(const Graph& graph, const std::vector<double>& values, Vertex v)
{
    double sum = 0;
    for (const Vertex other : graph.neighbours(v)) {
        sum += strength_of(graph, v, other) * values[other];
    }
    return sum;
}

/// The mean over who shares a neighbour with v; -1 for nobody.
double dot_clustering(const Graph& graph, Vertex v)
{
    double sum = 0;
    double count = 0;
    for (Vertex other = 0; other < graph.vertex_count(); ++other) {
        const std::size_t shared = both(neighbours(graph, v), neighbours(graph, other)).size();
        if (other != v && shared > 0) {
            sum += static_cast<double>(shared) /
                   static_cast<double>(graph.neighbours(v).size() + graph.neighbours(other).size() -
                                       shared);
            count += 1;
        }
    }
    return count > 0 ? sum / count : -1;
}

/// The share of pairs of neighbours that have another in common; -1 without a pair.
double redundancy(const Graph& graph, Vertex v)
{
    double pairs = 0;
    double elsewhere = 0;
    for (const Vertex a : graph.neighbours(v)) {
        for (const Vertex b : graph.neighbours(v)) {
            if (a < b) {
                pairs += 1;
                elsewhere += both(neighbours(graph, a), neighbours(graph, b)).size() > 1 ? 1 : 0;
            }
        }
    }
    return pairs > 0 ? elsewhere / pairs : -1;
}

Graph any_affiliation()
{
    return drawn_incidence(drawing(any_memberships())).view.graph;
}

} // namespace

TEST_CASE("clustering and redundancy of affiliations are what they are defined to be")
{
    rc::prop("for participants and arrangements", [] {
        const Graph graph = any_affiliation();
        const auto dots = algo::dot_clustering(graph);
        const auto redundant = algo::redundancy(graph);
        for (Vertex v = 0; v < graph.vertex_count(); ++v) {
            RC_ASSERT(agree(dots[v].value_or(-1), dot_clustering(graph, v)));
            RC_ASSERT(agree(redundant[v].value_or(-1), redundancy(graph, v)));
        }
    });
}

TEST_CASE("an eigenvector is turned into a multiple of itself")
{
    rc::prop("in each component, also where the graph is of two kinds", [] {
        const bool two_kinds = *rc::gen::arbitrary<bool>();
        const Graph graph = two_kinds ? any_affiliation() : any_graph(*rc::gen::arbitrary<bool>());
        for (const auto within : {algo::Within::largest, algo::Within::each}) {
            const auto values = algo::eigenvector(graph, within);
            for (Vertex v = 0; v < graph.vertex_count(); ++v) {
                RC_ASSERT(values[v] >= 0);
                RC_ASSERT(values[v] <= 1 + 1e-12);
                for (const Vertex other : graph.neighbours(v)) {
                    // the same eigenvalue, seen from either end of a tie
                    RC_ASSERT(std::abs(around(graph, values, v) * values[other] -
                                       around(graph, values, other) * values[v]) < 1e-9);
                }
            }
        }
    });
}

TEST_CASE("Katz centrality is 1 and a share of what stands around")
{
    rc::prop("with one share for all", [] {
        const Graph graph = any_graph(*rc::gen::arbitrary<bool>());
        const auto values = algo::katz(graph);
        std::optional<double> share;
        for (Vertex v = 0; v < graph.vertex_count(); ++v) {
            if (graph.neighbours(v).empty()) {
                RC_ASSERT(agree(values[v], 1));
            } else {
                const double own = (values[v] - 1) / around(graph, values, v);
                RC_ASSERT(std::abs(own - share.value_or(own)) < 1e-9);
                share = own;
            }
        }
    });
}

TEST_CASE("our distances are igraph's")
{
    rc::prop("in steps", [] {
        const Graph graph = any_graph(/*weighted=*/false);
        const auto ours = algo::reach(graph);
        const auto theirs = algo::by_igraph::reach(graph, {});
        for (Vertex v = 0; v < graph.vertex_count(); ++v) {
            RC_ASSERT(ours[v].others == theirs[v].others);
            RC_ASSERT(agree(ours[v].distance, theirs[v].distance));
        }
    });
}

TEST_CASE("constraint is the sum of squared shares, direct and by way of others")
{
    rc::prop("Burt (1992)", [] {
        const Graph graph = any_graph(*rc::gen::arbitrary<bool>());
        const std::vector<double> ones(graph.vertex_count(), 1);
        const auto share = [&](Vertex a, Vertex b) {
            return strength_of(graph, a, b) / around(graph, ones, a);
        };
        const auto found = algo::by_igraph::constraint(graph);
        for (Vertex v = 0; v < graph.vertex_count(); ++v) {
            RC_ASSERT(found[v].has_value() == !graph.neighbours(v).empty());
            double sum = 0;
            for (Vertex other = 0; found[v] && other < graph.vertex_count(); ++other) {
                double all = other == v ? 0 : share(v, other);
                for (const Vertex between : graph.neighbours(v)) {
                    all += between != other && other != v
                               ? share(v, between) * share(between, other)
                               : 0;
                }
                sum += strength_of(graph, v, other) > 0 ? all * all : 0;
            }
            RC_ASSERT(agree(found[v].value_or(0), sum));
        }
    });
}

TEST_CASE("arrangements are tied in an s-line graph where they share s participants")
{
    rc::prop("for every s", [] {
        const Incidence view = drawn_incidence(drawing(any_memberships())).view;
        const Vertex first = view.participant_count();
        for (std::size_t s = 1; s <= 4; ++s) {
            const Graph line = s_line(view, s).graph;
            for (Vertex a = 0; a < view.arrangement_count(); ++a) {
                for (Vertex b = 0; b < view.arrangement_count(); ++b) {
                    const auto shared =
                        both(neighbours(view.graph, first + a), neighbours(view.graph, first + b));
                    RC_ASSERT((strength_of(line, a, b) > 0) == (a != b && shared.size() >= s));
                }
            }
        }
    });
}

TEST_CASE("congruence and crossing rates lie between 0 and 1, and agree where all is one group")
{
    rc::prop("one with the same partners everywhere is congruent and crosses nothing", [] {
        const Incidence view = drawn_incidence(drawing(any_memberships())).view;
        for (Vertex v = 0; v < view.participant_count(); ++v) {
            const auto joined = alignment::with_company(view.graph, v);
            const auto congruence = alignment::congruence(view.graph, v, joined);
            const auto nearest = alignment::nearest_partner(view.graph, v, joined);
            RC_ASSERT(congruence.has_value() == !joined.empty());
            RC_ASSERT(congruence.value_or(0) <= nearest.value_or(0) + 1e-12);
            RC_ASSERT(nearest.value_or(0) <= 1);
            const auto hard =
                alignment::crossing_rate(view.graph, joined, alignment::Crossing::hard);
            const auto soft =
                alignment::crossing_rate(view.graph, joined, alignment::Crossing::soft);
            RC_ASSERT(hard.has_value() == (joined.size() > 1));
            RC_ASSERT(soft.value_or(0) <= hard.value_or(0) + 1e-12);
            if (!joined.empty() && alignment::partner_sets(view.graph, joined) == 1) {
                RC_ASSERT(agree(*congruence, 1));
                RC_ASSERT(hard.value_or(0) == 0);
            }
        }
    });
}

TEST_CASE("the Von Neumann entropy lies between 0 and the logarithm of the vertices")
{
    rc::prop("and a graph is at no distance from itself", [] {
        const Graph graph = any_graph(*rc::gen::arbitrary<bool>());
        const double entropy = algo::von_neumann_entropy(graph);
        RC_ASSERT(entropy >= 0);
        RC_ASSERT(entropy <= std::log2(std::max<double>(1, graph.vertex_count())) + 1e-9);
        if (graph.edge_count() > 0) {
            RC_ASSERT(algo::jensen_shannon_distance(graph, graph) < 1e-6);
            RC_ASSERT(agree(algo::von_neumann_entropy(algo::added(graph, graph)), entropy));
        }
    });
}
