#include "algo/components.hpp"
#include "algo/k_components.hpp"
#include "algo/vertex_cut.hpp"
#include "known/karate.hpp"
#include "support/any.hpp"
#include "support/drawn.hpp"

#include <rapidcheck/catch.h>

#include <algorithm>

using namespace noaber;
using namespace noaber::test;

namespace {

std::vector<std::vector<Vertex>> of_k(const std::vector<algo::KComponent>& all, std::uint32_t k)
{
    std::vector<std::vector<Vertex>> result;
    for (const algo::KComponent& each : all) {
        if (each.k == k) {
            result.push_back(each.vertices);
        }
    }
    return result;
}

/// Whether the graph without these, of which `all` is the rest, is connected.
bool is_connected_without(const Graph& graph, std::uint32_t removed)
{
    std::vector<Edge> edges;
    const auto gone = [removed](Vertex v) { return (removed >> v & 1U) != 0; };
    std::uint32_t left = 0;
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        left += gone(v) ? 0U : 1U;
        for (const Vertex other : graph.neighbours(v)) {
            if (v < other && !gone(v) && !gone(other)) {
                edges.push_back({v, other});
            }
        }
    }
    const auto parts = algo::components(make_graph(graph.vertex_count(), std::move(edges), false));
    return parts.size.size() - (graph.vertex_count() - left) == 1;
}

std::uint32_t bits(const std::vector<Vertex>& vertices)
{
    std::uint32_t result = 0;
    for (const Vertex v : vertices) {
        result |= 1U << v;
    }
    return result;
}

/// Whether vertices are k-connected in themselves, by trying every smaller set.
bool is_k_connected(const Graph& graph, std::uint32_t vertices, std::uint32_t k)
{
    const std::uint32_t outside = ((1U << graph.vertex_count()) - 1) & ~vertices;
    if (static_cast<std::uint32_t>(__builtin_popcount(vertices)) <= k) {
        return false;
    }
    for (std::uint32_t some = vertices;; some = (some - 1) & vertices) {
        if (static_cast<std::uint32_t>(__builtin_popcount(some)) < k &&
            !is_connected_without(graph, outside | some)) {
            return false;
        }
        if (some == 0) {
            return true;
        }
    }
}

} // namespace

// Figures that a program of its own verified by trying all cuts: igraph 0.10.2 gives others.
TEST_CASE("the k-components of the karate club are those that hold together")
{
    const auto all = algo::k_components(simple_karate());
    CHECK(of_k(all, 3) == std::vector<std::vector<Vertex>>{
                              {0, 1, 2, 3, 7, 8, 13, 19, 23, 24, 25, 27, 28, 29, 30, 31, 32, 33},
                              {0, 4, 5, 6, 10}});
    CHECK(of_k(all, 4) == std::vector<std::vector<Vertex>>{{0, 1, 2, 3, 7, 8, 13, 30, 32, 33}});
    CHECK(of_k(all, 5).empty());
}

TEST_CASE("k-components")
{
    rc::prop("are k-connected, and no larger set that holds one is", [] {
        const Graph graph = any_graph(/*weighted=*/false);
        RC_PRE(graph.vertex_count() <= 9U);
        const auto all = algo::k_components(graph);
        const std::uint32_t everyone = (1U << graph.vertex_count()) - 1;
        for (std::uint32_t k = 2; k < 6; ++k) {
            const auto found = of_k(all, k);
            for (std::uint32_t some = 1; some <= everyone; ++some) {
                const bool lies_in_one =
                    std::any_of(found.begin(), found.end(),
                                [some](const auto& each) { return (some & ~bits(each)) == 0; });
                RC_ASSERT(!is_k_connected(graph, some, k) || lies_in_one);
            }
            for (const auto& each : found) {
                RC_ASSERT(is_k_connected(graph, bits(each), k));
            }
        }
    });
}

TEST_CASE("a vertex cut")
{
    const Graph ladder = drawn_graph("0-1 0-2 1-3 2-4 3-5 4-5 1-2");
    CHECK(algo::vertex_cut(ladder, 0, 5, 9) == std::vector<Vertex>{1, 2});
    CHECK_FALSE(algo::vertex_cut(ladder, 0, 5, 2)); // needs two
    CHECK_FALSE(algo::vertex_cut(ladder, 0, 1, 9)); // tied
    CHECK(algo::vertex_cut(drawn_graph("0-1", 3), 0, 2, 9) == std::vector<Vertex>{});
    rc::prop("parts its two ends, and nothing smaller does", [] {
        const Graph graph = any_graph(/*weighted=*/false);
        RC_PRE(graph.vertex_count() >= 2U && graph.vertex_count() <= 10U);
        const Vertex last = graph.vertex_count() - 1;
        const auto cut = algo::vertex_cut(graph, 0, last, 99);
        const auto near = graph.neighbours(0);
        RC_ASSERT(cut.has_value() != std::binary_search(near.begin(), near.end(), last));
        RC_PRE(cut.has_value());
        const auto parts_them = [&](std::uint32_t removed) {
            std::vector<Edge> edges;
            for (Vertex v = 0; v < graph.vertex_count(); ++v) {
                for (const Vertex other : graph.neighbours(v)) {
                    if (v < other && (removed >> v & 1U) == 0 && (removed >> other & 1U) == 0) {
                        edges.push_back({v, other});
                    }
                }
            }
            const auto parts =
                algo::components(make_graph(graph.vertex_count(), std::move(edges), false));
            return parts.label[0] != parts.label[last];
        };
        RC_ASSERT(parts_them(bits(*cut)));
        for (std::uint32_t some = 0; some < 1U << graph.vertex_count(); ++some) {
            const bool ends = (some & 1U) != 0 || (some >> last & 1U) != 0;
            RC_ASSERT(ends || static_cast<std::size_t>(__builtin_popcount(some)) >= cut->size() ||
                      !parts_them(some));
        }
    });
}
