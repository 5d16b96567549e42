#include "render/region/facts.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>
#include <numeric>

namespace noaber::render {

namespace {

constexpr int turns = 12;

/// Whether the few that stay out can be named instead of drawing lines for all others.
bool told_in_words(const MatrixColumn& column, std::size_t rows)
{
    const std::size_t out = rows - column.members();
    return out == 0 || out * 4 <= rows;
}

/// Whether the same rows take part.
bool alike(const MatrixColumn& a, const MatrixColumn& b)
{
    return std::equal(a.marks.begin(), a.marks.end(), b.marks.begin(), [](Mark one, Mark other) {
        return (one == Mark::none) == (other == Mark::none);
    });
}

/// Adds a column to the box of those that are alike, or gives it its own.
void add_drawn(Region& region, std::size_t column)
{
    const auto& columns = region.matrix.columns;
    for (std::vector<std::size_t>& box : region.drawn) {
        if (alike(columns[box.front()], columns[column])) {
            box.push_back(column);
            return;
        }
    }
    region.drawn.push_back({column});
}

/// Puts `these` at the middle of the `others` that they are tied to; what is tied to nothing comes
/// last. Compared as fractions, so that no rounding decides.
template <class These, class Others, class Ties>
void put_at_middle(std::vector<These>& these, const std::vector<Others>& others, Ties tied)
{
    struct Middle {
        std::size_t sum = 0;
        std::size_t count = 0;
    };
    std::vector<std::pair<Middle, These>> order;
    for (const These& one : these) {
        Middle middle;
        for (std::size_t at = 0; at < others.size(); ++at) {
            if (tied(one, others[at])) {
                middle.sum += at;
                ++middle.count;
            }
        }
        order.emplace_back(middle, one);
    }
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        if (a.first.count == 0 || b.first.count == 0) {
            return a.first.count > 0 && b.first.count == 0;
        }
        return a.first.sum * b.first.count < b.first.sum * a.first.count;
    });
    std::transform(order.begin(), order.end(), these.begin(),
                   [](const auto& one) { return one.second; });
}

void untangle(Region& region)
{
    const auto& columns = region.matrix.columns;
    using Box = std::vector<std::size_t>;
    const auto tied = [&columns](std::size_t row, const Box& box) {
        return columns[box.front()].marks[row] != Mark::none;
    };
    for (int turn = 0; turn < turns; ++turn) {
        put_at_middle(region.drawn, region.rows,
                      [&](const Box& box, std::size_t row) { return tied(row, box); });
        put_at_middle(region.rows, region.drawn, tied);
    }
}

} // namespace

std::vector<std::size_t> Region::with(std::size_t column, bool takes_part) const
{
    std::vector<std::size_t> result;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(result), [&](std::size_t row) {
        return (matrix.columns[column].marks[row] != Mark::none) == takes_part;
    });
    return result;
}

std::size_t Region::told_of_all() const
{
    return static_cast<std::size_t>(
        std::count_if(told.begin(), told.end(), [this](std::size_t column) {
            return matrix.columns[column].members() == matrix.rows.size();
        }));
}

std::size_t Region::lines() const
{
    return std::accumulate(drawn.begin(), drawn.end(), std::size_t{0},
                           [this](std::size_t sum, const std::vector<std::size_t>& box) {
                               return sum + matrix.columns[box.front()].members();
                           });
}

std::size_t Region::participations(bool statutory) const
{
    return std::accumulate(drawn.begin(), drawn.end(), std::size_t{0},
                           [&](std::size_t sum, const std::vector<std::size_t>& box) {
                               const std::size_t of_box =
                                   box.size() * matrix.columns[box.front()].members();
                               return sum + (this->statutory(box) == statutory ? of_box : 0);
                           });
}

bool Region::statutory(const std::vector<std::size_t>& box) const
{
    return std::all_of(box.begin(), box.end(),
                       [this](std::size_t column) { return matrix.columns[column].statutory(); });
}

Region region_of(const Network& network, const DrawOptions& options)
{
    Region region{.matrix = matrix_of(network, options)};
    const std::size_t rows = region.matrix.rows.size();
    for (std::size_t i = 0; i < region.matrix.columns.size(); ++i) {
        if (told_in_words(region.matrix.columns[i], rows)) {
            region.told.push_back(i);
        } else {
            add_drawn(region, i);
        }
    }
    region.rows.resize(rows);
    std::iota(region.rows.begin(), region.rows.end(), std::size_t{0});
    if (rows + region.drawn.size() > most_region_parts && !options.however_large) {
        throw Error{Fault::no_answer,
                    message("{} municipalities and {} arrangements are too many for lines, "
                            "expected at most {} together: draw a matrix, or choose policy themes "
                            "or legal forms",
                            rows, region.drawn.size(), most_region_parts)};
    }
    if (region.lines() > most_region_lines && !options.however_large) {
        throw Error{Fault::no_answer,
                    message("{} lines are too many to follow, expected at most {}: draw a matrix, "
                            "or choose policy themes or legal forms",
                            region.lines(), most_region_lines)};
    }
    untangle(region);
    return region;
}

} // namespace noaber::render
