#include "io/plain_text.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/write.hpp>

#include <algorithm>

namespace noaber {

namespace {

/// A column as it is shown: the header and then its cells.
struct ShownColumn {
    std::vector<std::string> cells;
    bool is_number = false; ///< Stands at the right.
    std::size_t width = 0;  ///< Of its widest cell.
};

bool is_number(const Cell& cell)
{
    return std::holds_alternative<std::int64_t>(cell) || std::holds_alternative<double>(cell);
}

ShownColumn shown(const Table& table, std::size_t column, Language language)
{
    const TableColumn& meaning = table.columns()[column];
    ShownColumn result;
    result.cells.push_back(meaning.title.empty() ? meaning.name : meaning.title.in(language));
    for (const auto& row : table.rows()) {
        result.cells.push_back(plain_text(row[column], meaning.unit, language));
        result.is_number = result.is_number || is_number(row[column]);
    }
    for (const std::string& cell : result.cells) {
        result.width = std::max(result.width, display_width(cell));
    }
    return result;
}

std::string padded(const ShownColumn& column, std::size_t line)
{
    const std::string& cell = column.cells[line];
    const std::string space(column.width - display_width(cell), ' ');
    return column.is_number ? space + cell : cell + space;
}

std::string line_of(const std::vector<ShownColumn>& columns, std::size_t line)
{
    std::string text;
    for (const ShownColumn& column : columns) {
        text += (text.empty() ? "" : "  ") + padded(column, line);
    }
    text.erase(text.find_last_not_of(' ') + 1);
    return text + "\n";
}

std::string body(const Table& table, Language language)
{
    std::vector<ShownColumn> columns;
    for (std::size_t i = 0; i < table.columns().size(); ++i) {
        columns.push_back(shown(table, i, language));
    }
    std::string text = table.title().empty() ? "" : table.title().in(language) + "\n\n";
    for (std::size_t line = 0; line <= table.rows().size(); ++line) {
        text += line_of(columns, line);
    }
    return text;
}

/// Below the tables: where they come from.
std::string foot(const Provenance& provenance, Language language)
{
    const auto lines = source_lines(provenance, language);
    return lines.empty() ? "" : "\n" + join(lines, "\n") + "\n";
}

std::string write_table(const Table& table, const Provenance& provenance, Language language)
{
    return body(table, language) + foot(provenance, language);
}

std::string
write_tables(std::span<const Table> tables, const Provenance& provenance, Language language)
{
    std::string text;
    for (const Table& table : tables) {
        text += (text.empty() ? "" : "\n") + body(table, language);
    }
    return text + foot(provenance, language);
}

} // namespace

TableFormat table()
{
    return {
        .name = "table",
        .suffix = ".txt",
        .summary = message("Aligned text for a terminal, in the reader's language"),
        .for_people = true,
        .write = write_table,
        .write_all = write_tables,
    };
}

} // namespace noaber
