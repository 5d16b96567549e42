#pragma once

#include "format/bytes.hpp"

#include <noaber/core/error.hpp>

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
    CsvReader(ByteSource source, std::string file);

    [[nodiscard]] const std::vector<std::string>& columns() const { return m_columns; }

    /// The next row, or nothing at the end.
    [[nodiscard]] std::optional<CsvRow> next();

    [[nodiscard]] const std::string& file() const { return m_file; }

private:
    static constexpr int end = -1;
    static constexpr std::size_t row_limit = std::size_t{1} << 20; ///< Bytes.

    [[nodiscard]] int peek();
    char take();
    [[nodiscard]] std::optional<CsvRow> row();
    [[nodiscard]] std::string cell();
    [[nodiscard]] std::string quoted_cell();
    [[nodiscard]] std::string plain_cell();
    [[nodiscard]] bool take_comma();
    void require_columns() const;
    [[noreturn]] void fail(std::size_t line, Message message) const;

    ByteSource m_source;
    std::string m_file;
    std::string_view m_bytes; ///< Given by the source, not yet read.
    bool m_at_end = false;
    std::size_t m_line = 1;
    std::size_t m_row_bytes = 0;
    std::vector<std::string> m_columns;
};

/// Appends a row, quoting the cells that need it, with LF at its end.
void append_csv_row(std::string& text, std::span<const std::string> cells);

} // namespace noaber::format
