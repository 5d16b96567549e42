#include "render/star/places.hpp"

#include <algorithm>
#include <cmath>

namespace noaber::render {

namespace {

using layout::Box;
using layout::Curve;
using layout::Point;
using layout::Positions;
using layout::Request;

constexpr double tolerance = 0.5; // of a pixel

double bottom(const Box& box)
{
    return box.y + box.height;
}

double right(const Box& box)
{
    return box.x + box.width;
}

/// A line that leaves and arrives level.
Curve level_curve(Point from, Point to)
{
    const double reach = 0.6 * (to.x - from.x);
    return {from, {from.x + reach, from.y}, {to.x - reach, to.y}, to};
}

/// Whether each box begins below the end of the one before.
bool in_order(const std::vector<Box>& boxes)
{
    return std::adjacent_find(boxes.begin(), boxes.end(), [](const Box& a, const Box& b) {
               return bottom(a) > b.y + tolerance;
           }) == boxes.end();
}

std::vector<Box> column(const Request& request, const Positions& positions)
{
    std::vector<Box> boxes;
    for (std::size_t i = 1; i < request.nodes.size(); ++i) {
        boxes.push_back(box_of(request.nodes[i], positions.nodes[i]));
    }
    return boxes;
}

} // namespace

Box box_of(const layout::Node& node, Point centre)
{
    return {centre.x - node.width / 2, centre.y - node.height / 2, node.width, node.height};
}

Positions stacked_star(const Request& request)
{
    Positions result;
    const double margin = request.cluster_margin;
    const double left = request.nodes.front().width + request.rank_gap;
    double y = 0;
    result.nodes.push_back({request.nodes.front().width / 2, 0});
    for (std::size_t i = 1; i < request.nodes.size(); ++i) {
        const layout::Node& node = request.nodes[i];
        const std::size_t cluster = *node.cluster;
        if (cluster == result.clusters.size()) {
            y += (i > 1 ? request.node_gap : 0) + margin;
            result.clusters.push_back({left - margin, y - margin, node.width + 2 * margin, 0});
        } else {
            y += request.node_gap - margin;
        }
        result.nodes.push_back({left + node.width / 2, y + node.height / 2});
        y += node.height + margin;
        result.clusters.back().height = y - result.clusters.back().y;
    }
    result.nodes.front().y = y / 2;
    return result;
}

std::vector<Curve> star_lines(const Request& request, const Positions& positions)
{
    const Point middle = positions.nodes.front();
    const Point start{middle.x + request.nodes.front().width / 2, middle.y};
    std::vector<Curve> lines;
    for (const layout::Edge& edge : request.edges) {
        const Point end = positions.nodes[edge.to];
        lines.push_back(level_curve(start, {end.x - request.nodes[edge.to].width / 2, end.y}));
    }
    return lines;
}

bool is_star(const Request& request, const Positions& positions)
{
    const std::vector<Box> boxes = column(request, positions);
    const double left = right(box_of(request.nodes.front(), positions.nodes.front()));
    const bool beside = std::all_of(boxes.begin(), boxes.end(), [&](const Box& box) {
        return box.x > left && std::abs(box.x - boxes.front().x) < tolerance;
    });
    return beside && in_order(boxes) && in_order(positions.clusters);
}

Positions moved_to(Point corner, const Request& request, Positions positions)
{
    positions.edges.clear();
    const Box subject = box_of(request.nodes.front(), positions.nodes.front());
    double top = subject.y;
    for (const Box& cluster : positions.clusters) {
        top = std::min(top, cluster.y);
    }
    const auto move = [dx = corner.x - subject.x, dy = corner.y - top](auto& thing) {
        thing.x += dx;
        thing.y += dy;
    };
    std::for_each(positions.nodes.begin(), positions.nodes.end(), move);
    std::for_each(positions.clusters.begin(), positions.clusters.end(), move);
    return positions;
}

} // namespace noaber::render
