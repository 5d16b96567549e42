#pragma once

#include "format/csv.hpp"
#include "io/cell_text.hpp"

#include <functional>
#include <span>

namespace noaber {

/// A column that a CSV table may have, and where its cells go.
struct CsvField {
    std::string name;
    bool required = false; ///< The column must be there, and every cell of it filled.
    std::function<void(const CellText&)> take;
};

/// Reads all rows of a table: calls begin_row, with its place, and then the fields' take for each
/// cell, in the order of the file's columns.
///
/// Columns stand in any order and may be absent unless required. Throws Fault::input with a place
/// for a column that no field names.
void read_fields(format::CsvReader& reader,
                 std::span<const CsvField> fields,
                 const std::function<void(const Place&)>& begin_row);

} // namespace noaber
