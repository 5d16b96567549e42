#pragma once

#include <cstddef>
#include <span>
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

} // namespace noaber::list
