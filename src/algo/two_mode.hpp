#pragma once

#include <noaber/view/graph.hpp>

#include <optional>
#include <vector>

/// What is asked of a graph of two kinds of vertices, in which no tie runs within a kind. Strengths
/// do not count.
namespace noaber::algo {

/// The mean, over the vertices of the same kind with which a vertex shares a neighbour, of the
/// neighbours that both have over those that one of them has. Nothing where it shares with nobody.
/// O(sum over vertices of the degrees of their neighbours). Latapy, Magnien & Del Vecchio, Social
/// Networks 30 (2008) 31.
[[nodiscard]] std::vector<std::optional<double>> dot_clustering(const Graph& graph);

/// Of the pairs of a vertex's neighbours, the share that has another neighbour in common: what
/// stays tied in a projection without it. Nothing for fewer than two neighbours. O(sum over ties of
/// the degrees at two steps). Latapy et al. (2008).
[[nodiscard]] std::vector<std::optional<double>> redundancy(const Graph& graph);

} // namespace noaber::algo
