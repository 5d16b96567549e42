#pragma once

#include "algo/random.hpp"

#include <noaber/view/graph.hpp>

#include <vector>

namespace noaber {

/// A point on the plane, in whole steps: distances are the same on every machine.
struct Point {
    std::int64_t x = 0;
    std::int64_t y = 0;
};

/// Where participants lie, and who is near.
class Places {
public:
    /// So many places in blocks: as municipalities in provinces.
    Places(Vertex count, algo::Random& random);

    [[nodiscard]] Vertex count() const { return static_cast<Vertex>(m_places.size()); }
    [[nodiscard]] Vertex block_count() const { return m_blocks; }
    /// Participants of one block.
    [[nodiscard]] const std::vector<Vertex>& block(Vertex b) const { return m_in_block[b]; }

    /// At least so many (or all there are) near one of them, the nearest first.
    [[nodiscard]] std::vector<Vertex> near(Vertex centre, std::size_t wanted) const;

    /// All participants so that each cell of the k-d partition is a range: cell c of 2^depth is
    /// from c * count / 2^depth on.
    [[nodiscard]] std::vector<Vertex> by_cell() const;

private:
    [[nodiscard]] std::int64_t square_of(std::int64_t coordinate) const;
    void add_square(std::int64_t column, std::int64_t row, std::vector<Vertex>& found) const;

    Vertex m_blocks = 1;
    std::vector<Point> m_places;
    std::vector<std::vector<Vertex>> m_in_block;
    std::int64_t m_side = 1;                    ///< Squares along the plane.
    std::vector<std::vector<Vertex>> m_squares; ///< Who lies in each, row by row.
};

} // namespace noaber
