#pragma once

#include "render/matrix/facts.hpp"

namespace noaber::render {

/// A matrix as lines: who is in what, where not nearly everyone is.
struct Region {
    Matrix matrix;
    /// Columns in which all take part, or all but a few: these are told in words.
    std::vector<std::size_t> told;
    /// The other columns, those with the same rows together, from top to bottom.
    std::vector<std::vector<std::size_t>> drawn;
    std::vector<std::size_t> rows; ///< Of the matrix, from top to bottom.

    /// Rows that take part in a column, or do not.
    [[nodiscard]] std::vector<std::size_t> with(std::size_t column, bool takes_part) const;
    [[nodiscard]] std::size_t told_of_all() const; ///< Columns in which everyone takes part.
    [[nodiscard]] std::size_t lines() const;       ///< One to a box for each of its rows.
    /// What the lines to boxes stand for, where all in a box are required by law or where they are
    /// not: a line stands for one in each arrangement of its box.
    [[nodiscard]] std::size_t participations(bool statutory) const;
    /// Whether the law requires all in a box.
    [[nodiscard]] bool statutory(const std::vector<std::size_t>& box) const;
};

inline constexpr std::size_t most_region_parts = 40; ///< Municipalities and boxes.
inline constexpr std::size_t most_region_lines = 75;

/// The rows and columns are put in an order in which lines cross little: each at the middle of what
/// it is tied to, in turns (Sugiyama, Tagawa & Toda, IEEE Trans. SMC 11 (1981) 109).
/// Throws as matrix_of does, and Fault::no_answer for more than most_region_parts or
/// most_region_lines.
[[nodiscard]] Region region_of(const Network& network, const DrawOptions& options);

} // namespace noaber::render
