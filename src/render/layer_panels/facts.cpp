#include "render/layer_panels/facts.hpp"

#include "render/map/facts.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <set>

namespace noaber::render {

namespace {

/// From 0 to 1, with right proportions.
std::vector<layout::Point> fitted(const std::vector<Coordinate>& all)
{
    double west = std::numeric_limits<double>::max();
    double east = std::numeric_limits<double>::lowest();
    double south = west;
    double north = east;
    for (const Coordinate at : all) {
        west = std::min(west, at.longitude);
        east = std::max(east, at.longitude);
        south = std::min(south, at.latitude);
        north = std::max(north, at.latitude);
    }
    const double squeeze = std::cos((south + north) / 2 * std::numbers::pi / 180);
    const double wide = (east - west) * squeeze;
    const double high = north - south;
    const double side = std::max({wide, high, std::numeric_limits<double>::min()});
    std::vector<layout::Point> result;
    result.reserve(all.size());
    for (const Coordinate at : all) {
        result.push_back({0.5 + ((at.longitude - west) * squeeze - wide / 2) / side,
                          0.5 + (north - at.latitude - high / 2) / side});
    }
    return result;
}

std::vector<layout::Point> circle(std::size_t count)
{
    std::vector<layout::Point> result;
    for (std::size_t i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(i) /
                             static_cast<double>(std::max<std::size_t>(count, 1));
        result.push_back({0.5 + std::sin(angle) / 2, 0.5 - std::cos(angle) / 2});
    }
    return result;
}

void add_places(LayerPanels& result, const Network& network, const Outlines* outlines)
{
    std::vector<Coordinate> all;
    for (const OrganisationId id : result.rows) {
        if (const auto at = place_of(network.source(), id, outlines)) {
            all.push_back(*at);
        }
    }
    result.where_they_lie = all.size() == result.rows.size() && all.size() > 1;
    result.places = result.where_they_lie ? fitted(all) : circle(result.rows.size());
}

LayerPanel panel(const Matrix& matrix, std::size_t group)
{
    LayerPanel result{.group = group < theme_groups().size() ? &theme_groups()[group] : &no_group,
                      .takes_part = std::vector<bool>(matrix.rows.size())};
    std::set<std::vector<std::size_t>> meetings;
    for (const MatrixColumn& column : matrix.columns) {
        if (column.group != group) {
            continue;
        }
        std::vector<std::size_t> members;
        for (std::size_t row = 0; row < column.marks.size(); ++row) {
            if (column.marks[row] != Mark::none) {
                members.push_back(row);
                result.takes_part[row] = true;
            }
        }
        ++result.arrangements;
        if (members.size() == matrix.rows.size()) {
            ++result.of_all;
        } else if (members.size() > 1) {
            meetings.insert(std::move(members));
        }
    }
    result.meetings = {meetings.begin(), meetings.end()};
    std::stable_sort(result.meetings.begin(), result.meetings.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return result;
}

} // namespace

std::size_t LayerPanel::participants() const
{
    return static_cast<std::size_t>(std::count(takes_part.begin(), takes_part.end(), true));
}

std::size_t LayerPanels::with_all() const
{
    return static_cast<std::size_t>(std::count_if(
        panels.begin(), panels.end(), [](const LayerPanel& one) { return one.of_all > 0; }));
}

LayerPanels layer_panels_of(const Network& network, const DrawOptions& options)
{
    DrawOptions of_any_size = options;
    of_any_size.however_large = true; // columns are only counted here
    of_any_size.order = RowOrder::congruence;
    const Matrix matrix = matrix_of(network, of_any_size);
    if (matrix.rows.size() > most_panel_rows && !options.however_large) {
        throw Error{Fault::no_answer,
                    message("{} municipalities are too many for small drawings, expected at most "
                            "{}: choose a region, a municipality, policy themes or legal forms",
                            matrix.rows.size(), most_panel_rows)};
    }
    LayerPanels result{.rows = matrix.rows};
    add_places(result, network, options.outlines);
    for (std::size_t group = 0; group <= theme_groups().size(); ++group) {
        LayerPanel one = panel(matrix, group);
        if (one.arrangements > 0) {
            result.panels.push_back(std::move(one));
        }
    }
    for (const MatrixColumn& column : matrix.columns) {
        result.arrangements.push_back(column.place);
    }
    return result;
}

} // namespace noaber::render
