#include "algo/boost_graph.hpp"
#include "bench/falling_apart_peers.hpp"

#include <boost/pending/disjoint_sets.hpp>

#include <algorithm>

namespace noaber::bench::by_boost {

namespace {

algo::by_boost::BoostGraph prepared;

} // namespace

void prepare(const Graph& graph)
{
    prepared = algo::by_boost::copy(graph, {});
}

Values curve(std::span<const std::uint32_t> order)
{
    const std::size_t vertices = boost::num_vertices(prepared);
    std::vector<std::uint32_t> rank(vertices);
    std::vector<std::uint32_t> parent(vertices);
    std::vector<std::uint32_t> size(vertices, 1);
    std::vector<char> there(vertices);
    boost::disjoint_sets<std::uint32_t*, std::uint32_t*> sets{rank.data(), parent.data()};
    Values result(order.size() + 1);
    std::uint32_t largest = 0;
    for (std::size_t i = order.size(); i > 0; --i) {
        const Vertex v = order[i - 1];
        sets.make_set(v);
        there[v] = 1;
        largest = std::max(largest, 1U);
        for (auto [at, end] = boost::adjacent_vertices(v, prepared); at != end; ++at) {
            const auto neighbour = static_cast<Vertex>(*at);
            if (there[neighbour] == 0) {
                continue;
            }
            const std::uint32_t a = sets.find_set(v);
            const std::uint32_t b = sets.find_set(neighbour);
            if (a != b) {
                const std::uint32_t both = size[a] + size[b];
                sets.link(a, b);
                size[sets.find_set(a)] = both;
                largest = std::max(largest, both);
            }
        }
        result[i - 1] = largest;
    }
    return result;
}

} // namespace noaber::bench::by_boost
