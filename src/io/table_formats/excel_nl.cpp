#include "format/csv.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/write.hpp>

#include <algorithm>

namespace noaber {

namespace {

struct ToDutchExcel {
    std::string operator()(Missing missing) const
    {
        return missing == Missing::not_applicable ? "n.v.t." : "";
    }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const
    {
        std::string text = to_string(number);
        std::replace(text.begin(), text.end(), '.', ',');
        return text;
    }
    std::string operator()(const std::string& words) const { return words; }
    std::string operator()(const Term& term) const { return std::string{term.word}; }
};

/// Numbers are never formulas, and never defused.
bool is_number(const Cell& cell)
{
    return std::holds_alternative<std::int64_t>(cell) || std::holds_alternative<double>(cell);
}

std::string write_excel_nl(const Table& table, const Provenance&, Language)
{
    std::vector<std::string> cells;
    for (const TableColumn& column : table.columns()) {
        cells.push_back(column.name);
    }
    std::string text = "\xEF\xBB\xBF";
    format::append_csv_row(text, cells, ';');
    for (const auto& row : table.rows()) {
        cells.clear();
        for (const Cell& cell : row) {
            std::string words = std::visit(ToDutchExcel{}, cell);
            cells.push_back(is_number(cell) ? std::move(words) : format::defused(std::move(words)));
        }
        format::append_csv_row(text, cells, ';');
    }
    return text;
}

} // namespace

TableFormat excel_nl()
{
    return {
        .name = "excel_nl",
        .suffix = "",
        .summary = message("CSV as Excel in Dutch opens it: semicolons, a decimal comma, a mark, "
                           "and a quote sign before what would be a formula"),
        .write = write_excel_nl,
    };
}

} // namespace noaber
