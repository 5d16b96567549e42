#pragma once

#include "format/delimited.hpp"

#include <optional>
#include <span>
#include <vector>

namespace noaber::format {

/// One row of a CSV file.
struct CsvRow {
    std::size_t line = 0; ///< Where it starts, from 1.
    std::vector<std::string> cells;
};

/// Reads comma-separated values row by row: RFC 4180, UTF-8 with or without a mark, lines ending
/// in LF or CRLF, the first row naming the columns.
///
/// Strict: every row has as many cells as there are columns, quotes stand around whole cells,
/// nothing is repaired. Throws Fault::input with the line; of a quote that is never closed, the
/// line where it opened.
class CsvReader {
public:
    /// Reads the first row. Throws for no row at all, and for a column without a name or with the
    /// name of another.
    CsvReader(ByteSource source, std::string file, char separator = ',');

    [[nodiscard]] const std::vector<std::string>& columns() const { return m_columns; }

    /// The next row, or nothing at the end.
    [[nodiscard]] std::optional<CsvRow> next();

    [[nodiscard]] const std::string& file() const { return m_rows.file(); }

private:
    [[nodiscard]] std::optional<CsvRow> row();
    void require_columns() const;
    [[noreturn]] void fail(std::size_t line, Message message) const;

    DelimitedReader m_rows;
    std::vector<std::string> m_columns;
};

/// Appends a row, quoting the cells that need it, with LF at its end.
void append_csv_row(std::string& text, std::span<const std::string> cells, char separator = ',');

/// A text as a cell that no spreadsheet computes: with a quote sign before what begins as a formula
/// does (the signs that OWASP lists, also as full-width ones).
[[nodiscard]] std::string defused(std::string text);

} // namespace noaber::format
