#include "generate/places.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace noaber {

namespace {

constexpr std::int64_t plane = 1 << 20; ///< Steps along a side of the plane.

std::int64_t rounded_up_root(std::int64_t square)
{
    std::int64_t root = 1;
    while (root * root < square) {
        ++root;
    }
    return root;
}

/// About a normal spread of that width around 0.
std::int64_t spread(std::int64_t width, algo::Random& random)
{
    std::int64_t sum = 0;
    for (int i = 0; i < 4; ++i) {
        sum += random.below(static_cast<std::uint32_t>(width) + 1);
    }
    return sum / 2 - width;
}

std::int64_t squared_distance(const Point& a, const Point& b)
{
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

using Range = std::pair<std::size_t, std::size_t>;

/// Halves a range of participants along one axis, so that the first half is lower.
void halve(std::vector<Vertex>& order, Range range, bool along_x, const std::vector<Point>& places)
{
    const auto at = [&order](std::size_t i) {
        return order.begin() + static_cast<std::ptrdiff_t>(i);
    };
    std::sort(at(range.first), at(range.second), [&](Vertex a, Vertex b) {
        return std::tuple{along_x ? places[a].x : places[a].y, a} <
               std::tuple{along_x ? places[b].x : places[b].y, b};
    });
}

} // namespace

Places::Places(Vertex count, algo::Random& random)
    : m_blocks{std::max<Vertex>(1, static_cast<Vertex>(rounded_up_root(count)) * 2 / 3)},
      m_places(count),
      m_in_block(m_blocks), m_side{std::max<std::int64_t>(1, rounded_up_root(count) / 2)},
      m_squares(static_cast<std::size_t>(m_side * m_side))
{
    const std::int64_t across = rounded_up_root(m_blocks);
    const std::int64_t width = plane / across;
    for (Vertex v = 0; v < count; ++v) {
        const std::uint32_t block = random.below(m_blocks);
        const auto coordinate = [&](std::int64_t cell) {
            return std::clamp<std::int64_t>(cell * width + width / 2 + spread(width / 2, random), 0,
                                            plane - 1);
        };
        m_places[v].x = coordinate(block % across);
        m_places[v].y = coordinate(block / across);
        m_in_block[block].push_back(v);
        m_squares[static_cast<std::size_t>(square_of(m_places[v].y) * m_side +
                                           square_of(m_places[v].x))]
            .push_back(v);
    }
}

std::int64_t Places::square_of(std::int64_t coordinate) const
{
    return coordinate * m_side / plane;
}

void Places::add_square(std::int64_t column, std::int64_t row, std::vector<Vertex>& found) const
{
    if (column >= 0 && row >= 0 && column < m_side && row < m_side) {
        const auto& square = m_squares[static_cast<std::size_t>(row * m_side + column)];
        found.insert(found.end(), square.begin(), square.end());
    }
}

std::vector<Vertex> Places::near(Vertex centre, std::size_t wanted) const
{
    const Point& here = m_places[centre];
    const std::int64_t column = square_of(here.x);
    const std::int64_t row = square_of(here.y);
    std::vector<Vertex> found;
    for (std::int64_t ring = 0; found.size() < wanted && ring <= m_side; ++ring) {
        for (std::int64_t i = -ring; i <= ring; ++i) {
            const bool is_edge = i == -ring || i == ring;
            for (std::int64_t j = -ring; j <= ring; j += is_edge ? 1 : 2 * ring) {
                add_square(column + i, row + j, found);
            }
        }
    }
    std::sort(found.begin(), found.end(), [&](Vertex a, Vertex b) {
        return std::tuple{squared_distance(m_places[a], here), a} <
               std::tuple{squared_distance(m_places[b], here), b};
    });
    return found;
}

std::vector<Vertex> Places::by_cell() const
{
    std::vector<Vertex> order(count());
    std::iota(order.begin(), order.end(), Vertex{0});
    std::size_t cells = 1;
    for (bool along_x = true; 2 * cells <= order.size(); cells *= 2, along_x = !along_x) {
        for (std::size_t c = 0; c < cells; ++c) {
            halve(order, {c * order.size() / cells, (c + 1) * order.size() / cells}, along_x,
                  m_places);
        }
    }
    return order;
}

} // namespace noaber
