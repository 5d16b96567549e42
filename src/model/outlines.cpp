#include <noaber/core/error.hpp>
#include <noaber/model/outlines.hpp>

#include <algorithm>
#include <cmath>

namespace noaber {

namespace {

/// Twice the area of a ring in square degrees, and its middle; both signs of turning count alike.
struct Middle {
    double area = 0;
    Coordinate at;
};

Middle middle_of(const Ring& ring)
{
    const Coordinate origin = ring.front(); // near it the products are exact enough
    double area = 0;
    double x = 0;
    double y = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Coordinate& a = ring[i];
        const Coordinate& b = ring[(i + 1) % ring.size()];
        const double ax = a.longitude - origin.longitude;
        const double ay = a.latitude - origin.latitude;
        const double bx = b.longitude - origin.longitude;
        const double by = b.latitude - origin.latitude;
        const double cross = ax * by - bx * ay;
        area += cross;
        x += (ax + bx) * cross;
        y += (ay + by) * cross;
    }
    if (area == 0) {
        return {0, origin};
    }
    return {std::abs(area), {origin.longitude + x / (3 * area), origin.latitude + y / (3 * area)}};
}

/// Where the border crosses a line of equal latitude, from west to east: inside from each odd one
/// to the next.
std::vector<double> crossings(const Outline& outline, double latitude)
{
    std::vector<double> result;
    for (const Ring& ring : outline.rings) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Coordinate& a = ring[i];
            const Coordinate& b = ring[(i + 1) % ring.size()];
            if ((a.latitude > latitude) != (b.latitude > latitude)) {
                const double share = (latitude - a.latitude) / (b.latitude - a.latitude);
                result.push_back(a.longitude + share * (b.longitude - a.longitude));
            }
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace

Outlines::Outlines(std::vector<Outline> all) : m_all{std::move(all)}
{
    std::stable_sort(m_all.begin(), m_all.end(),
                     [](const Outline& a, const Outline& b) { return a.code < b.code; });
    std::vector<Outline> joined;
    for (Outline& one : m_all) {
        if (joined.empty() || joined.back().code != one.code) {
            joined.push_back(std::move(one));
        } else {
            auto& rings = joined.back().rings;
            rings.insert(rings.end(), one.rings.begin(), one.rings.end());
        }
    }
    m_all = std::move(joined);
}

const Outline* Outlines::find(std::string_view code) const
{
    const auto found =
        std::lower_bound(m_all.begin(), m_all.end(), code,
                         [](const Outline& one, std::string_view key) { return one.code < key; });
    return found == m_all.end() || found->code != code ? nullptr : &*found;
}

Coordinate place_within(const Outline& outline)
{
    require(!outline.rings.empty() && !outline.rings.front().empty(), "an outline has a ring");
    Middle best = middle_of(outline.rings.front());
    for (const Ring& ring : outline.rings) {
        const Middle middle = middle_of(ring);
        best = middle.area > best.area ? middle : best;
    }
    const std::vector<double> borders = crossings(outline, best.at.latitude);
    std::size_t widest = 0;
    for (std::size_t i = 0; i + 1 < borders.size(); i += 2) {
        if (borders[i] <= best.at.longitude && best.at.longitude <= borders[i + 1]) {
            return best.at;
        }
        const bool wider = borders[i + 1] - borders[i] > borders[widest + 1] - borders[widest];
        widest = wider ? i : widest;
    }
    if (borders.size() < 2) {
        return best.at;
    }
    return {(borders[widest] + borders[widest + 1]) / 2, best.at.latitude};
}

} // namespace noaber
