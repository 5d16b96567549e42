#include "render/map/places.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace noaber::render {

namespace {

constexpr double largest_side = 760;
constexpr double inset = 24;       ///< Around the land, for symbols and names at its edge.
constexpr double least_step = 0.7; ///< Points of an outline nearer than this are one.
constexpr double smallest_radius = 8;
constexpr double radius_range = 7;
constexpr Style label_style{12.5, Weight::bold, ink};
constexpr double label_height = 16;

/// From degrees to pixels.
class Projection {
public:
    explicit Projection(const Map& map)
    {
        for (const MapPlace& place : map.places) {
            extend(place.at);
            if (place.outline != nullptr) {
                for (const Ring& ring : place.outline->rings) {
                    std::for_each(ring.begin(), ring.end(), [this](Coordinate at) { extend(at); });
                }
            }
        }
        const double middle = (m_south + m_north) / 2;
        m_squeeze = std::cos(middle * std::numbers::pi / 180);
        const double wide = (m_east - m_west) * m_squeeze;
        const double high = m_north - m_south;
        const double larger = std::max(wide, high);
        m_scale = larger > 0 ? largest_side / larger : 1;
    }

    [[nodiscard]] Point operator()(Coordinate at) const
    {
        return {inset + (at.longitude - m_west) * m_squeeze * m_scale,
                inset + (m_north - at.latitude) * m_scale};
    }
    [[nodiscard]] double width() const
    {
        return (m_east - m_west) * m_squeeze * m_scale + 2 * inset;
    }
    [[nodiscard]] double height() const { return (m_north - m_south) * m_scale + 2 * inset; }

private:
    void extend(Coordinate at)
    {
        m_west = std::min(m_west, at.longitude);
        m_east = std::max(m_east, at.longitude);
        m_south = std::min(m_south, at.latitude);
        m_north = std::max(m_north, at.latitude);
    }

    double m_west = std::numeric_limits<double>::max();
    double m_east = std::numeric_limits<double>::lowest();
    double m_south = std::numeric_limits<double>::max();
    double m_north = std::numeric_limits<double>::lowest();
    double m_squeeze = 1;
    double m_scale = 1;
};

double distance(Point a, Point b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// A ring in pixels, without points that fall together; an island keeps a shape however small.
std::vector<Point> on_paper(const Ring& ring, const Projection& project)
{
    std::vector<Point> all;
    for (const Coordinate at : ring) {
        all.push_back(project(at));
    }
    std::vector<Point> result;
    for (const Point point : all) {
        if (result.empty() || distance(result.back(), point) >= least_step) {
            result.push_back(point);
        }
    }
    constexpr std::size_t least = 4;
    return result.size() < least ? all : result;
}

std::vector<double> radii(const Map& map, const Register& source)
{
    double most = 1;
    std::vector<double> inhabitants;
    for (const MapPlace& place : map.places) {
        const auto count = source.organisations().inhabitants[place.municipality];
        inhabitants.push_back(static_cast<double>(std::max<std::int64_t>(count.value_or(0), 0)));
        most = std::max(most, inhabitants.back());
    }
    for (double& one : inhabitants) {
        one = smallest_radius + radius_range * std::sqrt(one / most);
    }
    return inhabitants;
}

bool overlap(const Box& a, const Box& b)
{
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height &&
           b.y < a.y + a.height;
}

Box around(const PaperPlace& place)
{
    const double reach = place.radius + 2;
    return {place.at.x - reach, place.at.y - reach, 2 * reach, 2 * reach};
}

/// Where the name of a place can stand: below, above, right, left.
std::array<Box, 4> stands(const PaperPlace& place)
{
    const double wide = width(place.label) + 6;
    const double far = place.radius + 3;
    const auto [x, y] = place.at;
    return {{{x - wide / 2, y + far, wide, label_height},
             {x - wide / 2, y - far - label_height, wide, label_height},
             {x + far, y - label_height / 2, wide, label_height},
             {x - far - wide, y - label_height / 2, wide, label_height}}};
}

/// Puts each name where it covers least: no symbol, no name put before it, nothing of the edge.
void put_labels(Paper& paper)
{
    for (std::size_t i = 0; i < paper.places.size(); ++i) {
        const auto candidates = stands(paper.places[i]);
        std::size_t best = 0;
        std::size_t least = std::numeric_limits<std::size_t>::max();
        for (std::size_t k = 0; k < candidates.size(); ++k) {
            const Box& box = candidates.at(k);
            std::size_t covered = box.x < 0 || box.x + box.width > paper.width ? 4 : 0;
            for (std::size_t j = 0; j < paper.places.size(); ++j) {
                covered += j != i && overlap(box, around(paper.places[j])) ? 2U : 0U;
                covered += j < i && overlap(box, paper.places[j].label_box) ? 2U : 0U;
            }
            if (covered < least) {
                least = covered;
                best = k;
            }
        }
        paper.places[i].label_box = candidates.at(best);
    }
}

} // namespace

Paper paper_of(const Map& map, const Register& source)
{
    constexpr std::size_t longest_name = 40;
    const Projection project{map};
    const std::vector<double> sizes = radii(map, source);
    Paper paper{.width = project.width(), .height = project.height()};
    for (std::size_t i = 0; i < map.places.size(); ++i) {
        const MapPlace& place = map.places[i];
        PaperPlace one{.at = project(place.at),
                       .radius = sizes[i],
                       .label = {{clean(place.name, longest_name), label_style}}};
        if (place.outline != nullptr) {
            for (const Ring& ring : place.outline->rings) {
                one.rings.push_back(on_paper(ring, project));
            }
        }
        paper.places.push_back(std::move(one));
    }
    put_labels(paper);
    return paper;
}

} // namespace noaber::render
