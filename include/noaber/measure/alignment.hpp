#pragma once

#include <noaber/view/graph.hpp>

#include <optional>
#include <span>
#include <vector>

/// How alike the arrangements of one participant are: with the same partners, or always with
/// others. On a graph of participants and arrangements, for arrangements with at least two
/// participants, that one among them.
namespace noaber::alignment {

/// The arrangements of a participant in which it is not alone, in increasing order.
[[nodiscard]] std::vector<Vertex> with_company(const Graph& affiliation, Vertex participant);

/// For each partner, in increasing order, in how many of these arrangements it is met.
[[nodiscard]] std::vector<std::size_t>
meetings(const Graph& affiliation, Vertex participant, std::span<const Vertex> arrangements);

/// The mean over the partners of the share of the arrangements in which it is met: 1 when
/// everything is done with the same ones. Nothing without partners.
[[nodiscard]] std::optional<double>
congruence(const Graph& affiliation, Vertex participant, std::span<const Vertex> arrangements);

/// The largest of those shares. Nothing without partners.
[[nodiscard]] std::optional<double>
nearest_partner(const Graph& affiliation, Vertex participant, std::span<const Vertex> arrangements);

/// How large a part of the smaller of two arrangements may lie outside the larger before they
/// cross.
enum class Crossing {
    hard, ///< None: they cross where neither holds all of the other. Equal ones do not cross.
    soft, ///< A quarter.
};

/// The share of the pairs of arrangements that cross. Nothing for fewer than two.
[[nodiscard]] std::optional<double>
crossing_rate(const Graph& affiliation, std::span<const Vertex> arrangements, Crossing crossing);

/// The mean over pairs of arrangements of the partners in both over those in any. Nothing for fewer
/// than two.
[[nodiscard]] std::optional<double> similarity(const Graph& affiliation,
                                               std::span<const Vertex> arrangements);

/// How many different groups of participants the arrangements have.
[[nodiscard]] std::size_t partner_sets(const Graph& affiliation,
                                       std::span<const Vertex> arrangements);

} // namespace noaber::alignment
