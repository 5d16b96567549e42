#include <noaber/view/projection.hpp>

#include <algorithm>
#include <array>

namespace noaber {

namespace {

/// Every pair of an arrangement's participants.
void add_pairs(std::vector<Edge>& edges, std::span<const Vertex> members, double strength)
{
    for (std::size_t i = 0; i < members.size(); ++i) {
        for (std::size_t j = i + 1; j < members.size(); ++j) {
            edges.push_back({members[i], members[j], strength});
        }
    }
}

} // namespace

std::span<const Word<Weighting>> words(Weighting)
{
    using enum Weighting;
    static constexpr std::array all{
        Word{newman, "newman", text("sum over shared arrangements of 1/(k-1)")},
        Word{count, "count", text("number of shared arrangements")},
        Word{simple, "simple", text("1 for each pair")},
    };
    return all;
}

std::size_t pairs_by_largest(const Incidence& incidence, std::size_t arrangements)
{
    std::vector<Vertex> order;
    for (Vertex a = 0; a < incidence.arrangement_count(); ++a) {
        order.push_back(incidence.participant_count() + a);
    }
    std::stable_sort(order.begin(), order.end(), [&](Vertex a, Vertex b) {
        return incidence.graph.neighbours(a).size() > incidence.graph.neighbours(b).size();
    });
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < std::min(arrangements, order.size()); ++i) {
        add_pairs(edges, incidence.graph.neighbours(order[i]), 1);
    }
    return make_graph(incidence.participant_count(), std::move(edges), false).edge_count();
}

Projection project(const Incidence& incidence, Weighting weighting)
{
    std::vector<Edge> edges;
    for (Vertex a = 0; a < incidence.arrangement_count(); ++a) {
        const auto members = incidence.graph.neighbours(incidence.participant_count() + a);
        const bool shared_out = weighting == Weighting::newman && members.size() > 1;
        add_pairs(edges, members, shared_out ? 1.0 / static_cast<double>(members.size() - 1) : 1.0);
    }
    return {
        make_graph(incidence.participant_count(), std::move(edges), weighting != Weighting::simple),
        weighting, pairs_by_largest(incidence, 3)};
}

} // namespace noaber
