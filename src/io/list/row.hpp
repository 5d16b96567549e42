#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace noaber::list {

/// A row of a list on its way in: UTF-8, whatever file it is from.
struct ListRow {
    std::size_t line = 0; ///< In a spreadsheet: the row's number.
    std::span<const std::string_view> cells;
    /// Of a spreadsheet, for each cell whether it is a number there, with a point and perhaps the
    /// sign of percentages; empty: none is.
    std::span<const char> is_number = {};
};

/// A row that is needed when others have come.
struct KeptRow {
    std::size_t line = 0;
    std::vector<std::string> cells;
    std::vector<char> is_number;

    /// A cell; empty behind the last.
    [[nodiscard]] std::string_view cell(std::size_t column) const
    {
        return column < cells.size() ? std::string_view{cells[column]} : std::string_view{};
    }

    /// The same row; its cells are seen by way of `views`, and both live as long as this.
    [[nodiscard]] ListRow row(std::vector<std::string_view>& views) const
    {
        views.assign(cells.begin(), cells.end());
        return {.line = line, .cells = views, .is_number = is_number};
    }
};

/// The first cells of a row, at most so many.
[[nodiscard]] inline KeptRow kept(const ListRow& row, std::size_t at_most)
{
    const auto cells = row.cells.first(std::min(row.cells.size(), at_most));
    const auto is_number = row.is_number.first(std::min(row.is_number.size(), at_most));
    return {.line = row.line,
            .cells = {cells.begin(), cells.end()},
            .is_number = {is_number.begin(), is_number.end()}};
}

/// Cells as one text, which no other cells make: a NUL stands in none.
[[nodiscard]] inline std::string one_text(std::initializer_list<std::string_view> cells)
{
    std::string result;
    for (const std::string_view cell : cells) {
        result += cell;
        result += '\0';
    }
    return result;
}

} // namespace noaber::list
