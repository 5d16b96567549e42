#include "render/layer_panels/names.hpp"

#include "render/paragraphs.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

namespace noaber::render {

namespace {

using layout::Box;
using layout::Point;

constexpr double room_of_dot = 4; ///< From its middle.

bool touch(const Box& a, const Box& b)
{
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height &&
           b.y < a.y + a.height;
}

bool holds(const Box& outer, const Box& inner)
{
    return inner.x >= outer.x && inner.y >= outer.y &&
           inner.x + inner.width <= outer.x + outer.width &&
           inner.y + inner.height <= outer.y + outer.height;
}

Box around(Point dot)
{
    return {dot.x - room_of_dot, dot.y - room_of_dot, 2 * room_of_dot, 2 * room_of_dot};
}

/// Where a name may stand, the best first.
std::array<Box, 4> candidates(const Line& name, Point dot)
{
    const double wide = width(name);
    const double high = line_height(name);
    const double near = room_of_dot + 1;
    return {Box{dot.x - wide / 2, dot.y + near - 1, wide, high},
            Box{dot.x - wide / 2, dot.y - near - high + 1, wide, high},
            Box{dot.x + near, dot.y - high / 2, wide, high},
            Box{dot.x - near - wide, dot.y - high / 2, wide, high}};
}

PlacedName placed(const Line& name, const Box& box)
{
    return {name, {box.x, box.y + ascent(name)}, std::nullopt};
}

/// Heights `step` apart in their order, as near as can be to those that are asked for, by least
/// squares (pooling neighbours that would come too near); the first and last stay within the box.
std::vector<double> spread(std::span<const double> asked, double step, const Box& inside)
{
    struct Pool {
        double sum = 0;
        double count = 0;
        [[nodiscard]] double mean() const { return sum / count; }
    };
    std::vector<Pool> pools;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        pools.push_back({asked[i] - step * static_cast<double>(i), 1});
        while (pools.size() > 1 && pools.back().mean() < pools[pools.size() - 2].mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().count += last.count;
        }
    }
    const double top = inside.y + step / 2;
    const double room = inside.height - step * static_cast<double>(asked.size());
    std::vector<double> result;
    for (const Pool& pool : pools) {
        const double from = std::clamp(pool.mean(), top, top + std::max(room, 0.0));
        for (double n = 0; n < pool.count; ++n) {
            result.push_back(from + step * static_cast<double>(result.size()));
        }
    }
    return result;
}

/// The rows of one side, from its top, each as near as can be to the height of its dot: so the
/// lines to them do not cross.
void add_side(std::vector<PlacedName>& result,
              std::span<const std::size_t> rows,
              std::span<const Line> names,
              std::span<const Point> dots,
              const Box& inside,
              bool left)
{
    constexpr double widest_step = 15;
    const auto count = static_cast<double>(rows.size());
    const double step = std::min(widest_step, inside.height / std::max(count, 1.0));
    std::vector<double> heights;
    std::transform(rows.begin(), rows.end(), std::back_inserter(heights),
                   [&](std::size_t row) { return dots[row].y; });
    heights = spread(heights, step, inside);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t row = rows[i];
        const Line& name = names[row];
        const double edge = left ? inside.x + inside.width / 4 : inside.x + inside.width * 3 / 4;
        const double top = heights[i] - line_height(name) / 2;
        result[row] = {name,
                       {left ? edge - width(name) : edge, top + ascent(name)},
                       Point{left ? edge + 4 : edge - 4, heights[i]}};
    }
}

} // namespace

std::optional<std::vector<PlacedName>>
names_at_dots(std::span<const Line> names, std::span<const Point> dots, const Box& inside)
{
    std::vector<PlacedName> result;
    std::vector<Box> taken;
    std::transform(dots.begin(), dots.end(), std::back_inserter(taken), around);
    for (std::size_t row = 0; row < names.size(); ++row) {
        const auto all = candidates(names[row], dots[row]);
        const auto found = std::find_if(all.begin(), all.end(), [&](const Box& one) {
            return holds(inside, one) &&
                   std::none_of(taken.begin(), taken.end(),
                                [&](const Box& other) { return touch(one, other); });
        });
        if (found == all.end()) {
            return std::nullopt;
        }
        taken.push_back(*found);
        result.push_back(placed(names[row], *found));
    }
    return result;
}

std::vector<PlacedName>
names_at_sides(std::span<const Line> names, std::span<const Point> dots, const Box& inside)
{
    std::vector<std::size_t> rows(names.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    std::stable_sort(rows.begin(), rows.end(),
                     [&](std::size_t a, std::size_t b) { return dots[a].x < dots[b].x; });
    const auto half = rows.begin() + static_cast<std::ptrdiff_t>((rows.size() + 1) / 2);
    const auto higher = [&](std::size_t a, std::size_t b) {
        return std::tuple{dots[a].y, dots[a].x} < std::tuple{dots[b].y, dots[b].x};
    };
    std::sort(rows.begin(), half, higher);
    std::sort(half, rows.end(), higher);
    std::vector<PlacedName> result(names.size());
    add_side(result, {rows.begin(), half}, names, dots, inside, true);
    add_side(result, {half, rows.end()}, names, dots, inside, false);
    return result;
}

} // namespace noaber::render
