#include "format/csv.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::format {

namespace {

/// Whether a cell cannot stand as it is. The only cell of a row may not be empty: a blank line
/// reads as no row in many programs.
bool needs_quotes(std::string_view cell, bool alone, char separator)
{
    return cell.find_first_of("\"\r\n") != std::string_view::npos ||
           cell.find(separator) != std::string_view::npos || (alone && cell.empty());
}

/// Whether a spreadsheet would compute a cell: the signs that OWASP lists, also in their full-width
/// forms.
bool is_formula(std::string_view cell)
{
    constexpr std::string_view full_width_equals = "\xEF\xBC\x9D";
    if (cell.empty()) {
        return false;
    }
    return std::string_view{"=+-@\t\r"}.find(cell.front()) != std::string_view::npos ||
           cell.starts_with(full_width_equals);
}

void append_cell(std::string& text, std::string_view cell, bool alone, char separator)
{
    if (!needs_quotes(cell, alone, separator)) {
        text += cell;
        return;
    }
    text += '"';
    for (const char letter : cell) {
        text.append(letter == '"' ? 2 : 1, letter);
    }
    text += '"';
}

} // namespace

CsvReader::CsvReader(ByteSource source, std::string file, char separator)
    : m_rows{std::move(source), std::move(file), separator}
{
    auto first = row();
    if (!first) {
        throw Error{Fault::input, {m_rows.file()}, message("file is empty")};
    }
    m_columns = std::move(first->cells);
    require_columns();
}

void CsvReader::require_columns() const
{
    for (auto column = m_columns.begin(); column != m_columns.end(); ++column) {
        if (column->empty()) {
            fail(1, message("column {} has no name", column - m_columns.begin() + 1));
        }
        if (std::find(m_columns.begin(), column, *column) != column) {
            fail(1, message("two columns named {}, expected one", *column));
        }
    }
}

std::optional<CsvRow> CsvReader::next()
{
    auto result = row();
    if (result && result->cells.size() != m_columns.size()) {
        fail(result->line, counted(result->cells.size(), "{} cell, expected {}",
                                   "{} cells, expected {}", m_columns.size()));
    }
    return result;
}

std::optional<CsvRow> CsvReader::row()
{
    DelimitedRow read;
    if (!m_rows.next(read)) {
        return std::nullopt;
    }
    if (!read.is_ascii && !std::all_of(read.cells.begin(), read.cells.end(), is_utf8)) {
        fail(read.line, message("text is not UTF-8"));
    }
    return CsvRow{.line = read.line, .cells = {read.cells.begin(), read.cells.end()}};
}

void CsvReader::fail(std::size_t line, Message message) const
{
    throw Error{Fault::input, {m_rows.file(), line}, std::move(message)};
}

void append_csv_row(std::string& text, std::span<const std::string> cells, char separator)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            text += separator;
        }
        append_cell(text, cells[i], cells.size() == 1, separator);
    }
    text += '\n';
}

std::string defused(std::string text)
{
    return is_formula(text) ? "'" + text : text;
}

} // namespace noaber::format
