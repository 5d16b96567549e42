#pragma once

#include <noaber/view/graph.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Random input for property tests: call within a property only.
namespace noaber::test {

/// Who takes part: one list of participants, by number and each once, for each arrangement.
using Memberships = std::vector<std::vector<std::size_t>>;

/// Up to eight arrangements of up to six of ten participants; some have nobody.
[[nodiscard]] Memberships any_memberships();

/// The line that draws them, for draft(): participant 3 of `prefix` "x" is xp3, arrangement 2 xa2.
[[nodiscard]] std::string drawing(const Memberships& memberships, std::string_view prefix = "");

/// The same line with arrangements and participants in a random order.
[[nodiscard]] std::string shuffled_drawing(const Memberships& memberships);

/// Up to fourteen vertices, from no tie to many. Strengths divide 12, so that 12/strength is whole.
[[nodiscard]] Graph any_graph(bool weighted);

} // namespace noaber::test
