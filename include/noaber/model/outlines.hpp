#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace noaber {

/// A place on earth: WGS84, in degrees.
struct Coordinate {
    double longitude = 0;
    double latitude = 0;

    friend bool operator==(const Coordinate&, const Coordinate&) = default;
};

/// A closed line; the last point is joined to the first and does not repeat it.
using Ring = std::vector<Coordinate>;

/// The territory of an organisation: all its parts, exclaves and islands included. A point lies in
/// it when an odd number of rings go around it, so what an enclave cuts out is a ring too.
struct Outline {
    std::string code; ///< Of the organisation: `GM0183`.
    std::vector<Ring> rings;
};

/// The territories of many, by code; no code twice.
class Outlines {
public:
    Outlines() = default;
    /// Outlines of the same code are joined.
    explicit Outlines(std::vector<Outline> all);

    [[nodiscard]] std::size_t size() const { return m_all.size(); }
    [[nodiscard]] const std::vector<Outline>& all() const { return m_all; }
    /// The one of that code; null where there is none.
    [[nodiscard]] const Outline* find(std::string_view code) const;

private:
    std::vector<Outline> m_all;
};

/// A place within an outline that stands for it: the middle of its largest part, moved to the
/// widest stretch at that height where the middle lies outside. The outline must have a ring.
[[nodiscard]] Coordinate place_within(const Outline& outline);

} // namespace noaber
