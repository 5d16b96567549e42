#pragma once

#include "algo/lanes.hpp"
#include "algo/locality.hpp"

#include <array>
#include <vector>

/// What betweenness does with the lanes of one vertex.
namespace noaber::algo {

constexpr std::size_t lanes = 16; ///< Sources of a wave.
using Mask = std::uint16_t;       ///< A bit for each.

/// Of one vertex, for each source: 0 until a wave reaches it; then minus the number of shortest
/// paths from the source; and on the way back 1/paths + what comes to it from farther away.
///
/// The sign tells which of the two it is, so that a wave needs one array and no distances: on the
/// way out all neighbours with paths are one step nearer, on the way back all with positive numbers
/// are one step farther.
struct alignas(64) Row {
    std::array<double, lanes> values;
};

/// The lanes of a row in registers of so many bytes.
template <std::size_t Bytes>
struct Lanes {
    using Numbers = typename Register<double, Bytes>::Type;
    using Whole = typename Register<std::int64_t, Bytes>::Type;
    static constexpr std::size_t each = Bytes / sizeof(double);
    static constexpr std::size_t count = lanes / each;

    std::array<Numbers, count> part;
};

/// A bit in the place of each lane.
template <std::size_t Bytes>
constexpr auto lane_bits()
{
    std::array<typename Lanes<Bytes>::Whole, Lanes<Bytes>::count> result{};
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        result[lane / Lanes<Bytes>::each][lane % Lanes<Bytes>::each] = std::int64_t{1} << lane;
    }
    return result;
}

/// What is added up from the neighbours of v: on the way out all, on the way back what is positive.
template <std::size_t Bytes, bool Back>
void pull(const LocalGraph& graph, const std::vector<Row>& rows, Vertex v, Lanes<Bytes>& sum)
{
    using L = Lanes<Bytes>;
    for (const Vertex neighbour : graph.neighbours(v)) {
        const auto* part = reinterpret_cast<const typename L::Numbers*>(&rows[neighbour]);
        for (std::size_t i = 0; i < L::count; ++i) {
            const typename L::Numbers none{};
            sum.part[i] += Back ? (part[i] > none ? part[i] : none) : part[i];
        }
    }
}

/// Puts into `row` what came from neighbours where nothing was; the lanes where something came.
template <std::size_t Bytes>
Mask fill(Row& row, const Lanes<Bytes>& sum)
{
    using L = Lanes<Bytes>;
    const auto bit = lane_bits<Bytes>();
    auto* part = reinterpret_cast<typename L::Numbers*>(&row);
    typename L::Whole bits{};
    for (std::size_t i = 0; i < L::count; ++i) {
        const typename L::Numbers none{};
        const typename L::Whole came = sum.part[i] != none ? bit[i] : typename L::Whole{};
        bits |= part[i] == none ? came : typename L::Whole{};
        part[i] = part[i] == none ? sum.part[i] : part[i];
    }
    return static_cast<Mask>(together(bits, [](auto& a, const auto& b) { a |= b; }));
}

/// Turns the lanes of an event from paths to what its vertex hands on; what the vertex itself gets.
template <std::size_t Bytes>
double turn(Mask sources, Row& row, const Lanes<Bytes>& sum)
{
    using L = Lanes<Bytes>;
    const auto bit = lane_bits<Bytes>();
    auto* part = reinterpret_cast<typename L::Numbers*>(&row);
    std::array<typename L::Numbers, L::count> gets;
    for (std::size_t i = 0; i < L::count; ++i) {
        const typename L::Whole is_meant = (bit[i] & std::int64_t{sources}) != 0;
        const typename L::Numbers paths = -part[i];
        const typename L::Numbers none{};
        gets[i] = is_meant ? sum.part[i] * paths : none;
        part[i] = is_meant ? 1.0 / paths + sum.part[i] : part[i];
    }
    for (std::size_t half = L::count / 2; half > 0; half /= 2) {
        for (std::size_t i = 0; i < half; ++i) {
            gets[i] += gets[i + half];
        }
    }
    return together(gets[0], [](auto& a, const auto& b) { a += b; });
}

} // namespace noaber::algo
