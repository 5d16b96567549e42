#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace noaber::render {

/// An order in which rows that are most alike stand next to one another.
///
/// `rows` tell for each column whether the row has it; the result holds each position once. The two
/// most alike rows begin a chain, and the row that is most alike one of its ends joins there, until
/// none is left; the end with more columns then stands first. Alike: what both have, as a share of
/// what either has (Jaccard, Bull. Soc. Vaud. 37 (1901) 547), compared as exact fractions. Where
/// two are equally alike, the one that was given first comes first. O(rows^3 * columns).
[[nodiscard]] std::vector<std::size_t> by_likeness(std::span<const std::vector<bool>> rows);

} // namespace noaber::render
