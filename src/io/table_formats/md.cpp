#include "io/plain_text.hpp"

#include <noaber/io/write.hpp>

#include <algorithm>

namespace noaber {

namespace {

/// Text in a cell of Markdown: a bar would end the cell, and what looks like mark-up is none.
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char letter : text) {
        if (std::string_view{"|\\`*_<>[]"}.find(letter) != std::string_view::npos) {
            result += '\\';
        }
        result += letter;
    }
    return result;
}

bool holds_numbers(const Table& table, std::size_t column)
{
    return std::any_of(table.rows().begin(), table.rows().end(), [column](const auto& row) {
        return std::holds_alternative<std::int64_t>(row[column]) ||
               std::holds_alternative<double>(row[column]);
    });
}

std::string header(const Table& table, Language language)
{
    std::string titles = "|";
    std::string rule = "|";
    for (std::size_t i = 0; i < table.columns().size(); ++i) {
        titles += " " + escaped(table.columns()[i].title.in(language)) + " |";
        rule += holds_numbers(table, i) ? "---:|" : "---|";
    }
    return titles + "\n" + rule + "\n";
}

std::string write_md(const Table& table, const Provenance& provenance, Language language)
{
    std::string text = header(table, language);
    for (const auto& row : table.rows()) {
        text += "|";
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += " " + escaped(plain_text(row[i], table.columns()[i].unit, language)) + " |";
        }
        text += "\n";
    }
    for (const std::string& line : source_lines(provenance, language)) {
        text += "\n" + escaped(line) + "\n";
    }
    return text;
}

} // namespace

TableFormat md()
{
    return {
        .name = "md",
        .suffix = ".md",
        .summary = message("A table in Markdown, in the reader's language"),
        .for_people = true,
        .write = write_md,
    };
}

} // namespace noaber
