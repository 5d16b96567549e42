#include "format/csv.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::format {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Whether a cell cannot stand as it is. The only cell of a row may not be empty: a blank line
/// reads as no row in many programs.
bool needs_quotes(std::string_view cell, bool alone)
{
    return cell.find_first_of(",\"\r\n") != std::string_view::npos || (alone && cell.empty());
}

void append_cell(std::string& text, std::string_view cell, bool alone)
{
    if (!needs_quotes(cell, alone)) {
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

CsvReader::CsvReader(ByteSource source, std::string file)
    : m_source{std::move(source)}, m_file{std::move(file)}
{
    m_bytes = m_source();
    if (m_bytes.starts_with(byte_order_mark)) {
        m_bytes.remove_prefix(byte_order_mark.size());
    }
    auto first = row();
    if (!first) {
        throw Error{Fault::input, {m_file}, message("file is empty")};
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
    m_row_bytes = 0;
    if (peek() == end) {
        return std::nullopt;
    }
    CsvRow result{.line = m_line, .cells = {}};
    do {
        result.cells.push_back(cell());
    } while (take_comma());
    return result;
}

std::string CsvReader::cell()
{
    const std::size_t line = m_line;
    std::string text = peek() == '"' ? quoted_cell() : plain_cell();
    if (!is_utf8(text)) {
        fail(line, message("text is not UTF-8"));
    }
    return text;
}

std::string CsvReader::quoted_cell()
{
    const std::size_t opened = m_line;
    std::string text;
    take();
    while (peek() != end) {
        const char letter = take();
        if (letter != '"') {
            text += letter;
        } else if (peek() == '"') {
            text += take();
        } else {
            return text;
        }
    }
    fail(opened, message("a quote opens here and is never closed"));
}

std::string CsvReader::plain_cell()
{
    std::string text;
    for (int letter = peek(); letter != end && letter != ',' && letter != '\n' && letter != '\r';
         letter = peek()) {
        if (letter == '"') {
            fail(m_line, message("a quote inside a cell, expected quotes around the whole cell"));
        }
        text += take();
    }
    return text;
}

bool CsvReader::take_comma()
{
    const int next = peek();
    if (next == end) {
        return false;
    }
    char letter = take();
    if (letter == '\r' && peek() == '\n') {
        letter = take();
    }
    if (letter != ',' && letter != '\n') {
        fail(m_line, message("more text after a cell, expected a comma or the end of the line"));
    }
    return letter == ',';
}

int CsvReader::peek()
{
    if (m_bytes.empty() && !m_at_end) {
        m_bytes = m_source();
        m_at_end = m_bytes.empty();
    }
    return m_at_end ? end : static_cast<unsigned char>(m_bytes.front());
}

char CsvReader::take()
{
    const char letter = m_bytes.front();
    m_bytes.remove_prefix(1);
    if (letter == '\0') {
        fail(m_line, message("a NUL byte, expected text"));
    }
    if (++m_row_bytes > row_limit) {
        fail(m_line, message("a row of over {} bytes, which is the most that is read", row_limit));
    }
    m_line += letter == '\n' ? 1 : 0;
    return letter;
}

void CsvReader::fail(std::size_t line, Message message) const
{
    throw Error{Fault::input, {m_file, line}, std::move(message)};
}

void append_csv_row(std::string& text, std::span<const std::string> cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        text += i == 0 ? "" : ",";
        append_cell(text, cells[i], cells.size() == 1);
    }
    text += '\n';
}

} // namespace noaber::format
