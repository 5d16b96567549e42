#include "algo/removal.hpp"

#include <algorithm>
#include <map>

namespace noaber::algo {

namespace {

/// All that `source` reaches past what is `gone` already; they are gone then.
Piece piece_from(const Graph& graph,
                 std::span<const Load> loads,
                 Vertex source,
                 std::vector<bool>& gone)
{
    Piece piece;
    std::vector<Vertex> queue{source};
    gone[source] = true;
    while (!queue.empty()) {
        const Vertex v = queue.back();
        queue.pop_back();
        piece.load += loads[v];
        piece.lowest = std::min(piece.lowest, v);
        for (const Vertex neighbour : graph.neighbours(v)) {
            if (!gone[neighbour]) {
                gone[neighbour] = true;
                queue.push_back(neighbour);
            }
        }
    }
    return piece;
}

} // namespace

Remains without(const Graph& graph,
                std::span<const Load> loads,
                const Components& before,
                std::span<const Vertex> removed)
{
    std::vector<bool> gone(graph.vertex_count());
    std::map<std::uint32_t, Piece> largest; // by the component that loses a vertex
    for (const Vertex v : removed) {
        gone[v] = true;
        largest.try_emplace(before.label[v]);
    }
    Remains result{.components = static_cast<std::uint32_t>(before.size.size() - largest.size())};
    Load all;
    for (const Vertex v : removed) {
        for (const Vertex neighbour : graph.neighbours(v)) {
            if (!gone[neighbour]) {
                const Piece piece = piece_from(graph, loads, neighbour, gone);
                Piece& most = largest.at(before.label[neighbour]);
                most = most.empty() || larger(piece, most) ? piece : most;
                all += piece.load;
                ++result.components;
            }
        }
    }
    Piece overall;
    for (const auto& [label, piece] : largest) {
        all -= piece.load;
        overall = larger(piece, overall) ? piece : overall;
    }
    result.largest = overall.load;
    result.cut_off = all;
    return result;
}

} // namespace noaber::algo
