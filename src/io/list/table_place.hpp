#pragma once

#include <noaber/core/error.hpp>

namespace noaber::list {

/// The table that is read: a file, or a sheet of one.
struct TablePlace {
    std::string file;
    std::string sheet; ///< Empty where the file has none.

    [[nodiscard]] Place at(std::size_t line, std::size_t column = 0) const
    {
        return {file, line, column, sheet};
    }
};

/// A cell of the table, which becomes a place only where one is told.
struct CellPlace {
    const TablePlace& table;
    std::size_t line = 0;
    std::size_t column = 0;

    [[nodiscard]] Place place() const { return table.at(line, column); }
};

} // namespace noaber::list
