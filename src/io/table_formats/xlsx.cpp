#include "io/source_sheet.hpp"

#include <noaber/io/write.hpp>

#include <algorithm>

namespace noaber {

namespace {

format::XlsxSheet sheet_of(const Table& table)
{
    format::XlsxSheet sheet{.name = table.name(), .headers = {}, .rows = {}};
    for (const TableColumn& column : table.columns()) {
        sheet.headers.push_back(column.name);
    }
    for (const auto& row : table.rows()) {
        std::vector<format::XlsxCell> cells;
        std::transform(row.begin(), row.end(), std::back_inserter(cells), xlsx_cell);
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

std::string
write_all(std::span<const Table> tables, const Provenance& provenance, Language language)
{
    std::vector<format::XlsxSheet> sheets;
    std::transform(tables.begin(), tables.end(), std::back_inserter(sheets), sheet_of);
    sheets.push_back(source_sheet(provenance, language));
    for (const Table& table : tables) {
        for (const TableColumn& column : table.columns()) {
            sheets.back().rows.push_back(
                {table.name() + "." + column.name, column.definition.in(language)});
        }
    }
    return format::write_xlsx(sheets, made_on(provenance));
}

std::string write_one(const Table& table, const Provenance& provenance, Language language)
{
    return write_all(std::span{&table, 1}, provenance, language);
}

} // namespace

TableFormat xlsx()
{
    return {
        .name = "xlsx",
        .suffix = ".xlsx",
        .summary = message("a spreadsheet: a sheet for each table, and one on the source"),
        .write = write_one,
        .write_all = write_all,
    };
}

} // namespace noaber
