#pragma once

#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace noaber::list {

/// A row of a list on its way in: UTF-8, whatever file it is from.
struct ListRow {
    std::size_t line = 0; ///< In a spreadsheet: the row's number.
    std::span<const std::string_view> cells;
    /// Of a spreadsheet, for each cell whether it is a number there, with a point and perhaps the
    /// sign of percentages; empty: none is.
    std::span<const char> is_number = {};
};

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
