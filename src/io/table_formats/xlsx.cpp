#include "format/xlsx_writer.hpp"
#include "io/plain_text.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/write.hpp>

#include <algorithm>

namespace noaber {

namespace {

struct ToXlsx {
    format::XlsxCell operator()(Missing missing) const
    {
        return missing == Missing::not_applicable ? format::XlsxCell{"NA"} : format::XlsxCell{};
    }
    format::XlsxCell operator()(std::int64_t number) const { return static_cast<double>(number); }
    format::XlsxCell operator()(double number) const { return number; }
    format::XlsxCell operator()(const std::string& words) const { return printable(words); }
    format::XlsxCell operator()(const Term& term) const { return std::string{term.word}; }
};

format::XlsxSheet sheet_of(const Table& table)
{
    format::XlsxSheet sheet{.name = table.name(), .headers = {}, .rows = {}};
    for (const TableColumn& column : table.columns()) {
        sheet.headers.push_back(column.name);
    }
    for (const auto& row : table.rows()) {
        std::vector<format::XlsxCell> cells;
        std::transform(row.begin(), row.end(), std::back_inserter(cells),
                       [](const Cell& cell) { return std::visit(ToXlsx{}, cell); });
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

/// Where the answer comes from, and what its columns mean.
format::XlsxSheet
source_sheet(std::span<const Table> tables, const Provenance& provenance, Language language)
{
    format::XlsxSheet sheet{.name = "source", .headers = {"item", "value"}, .rows = {}};
    const auto add = [&sheet](std::string item, format::XlsxCell value) {
        sheet.rows.push_back({std::move(item), std::move(value)});
    };
    add("noaber", std::string{version()});
    add("question", provenance.question);
    for (const Source& source : provenance.sources) {
        add("source", printable(source.name));
        add("sha256", source.sha256);
        add("date", source.date ? to_string(*source.date) : std::string{});
        add("licence", source.licence);
    }
    for (const auto* figures : {&provenance.parameters, &provenance.figures}) {
        for (const Figure& figure : *figures) {
            add(figure.name, std::visit(ToXlsx{}, figure.value));
        }
    }
    for (const Message& caveat : provenance.caveats) {
        add("caveat", caveat.in(language));
    }
    for (const Table& table : tables) {
        for (const TableColumn& column : table.columns()) {
            add(table.name() + "." + column.name, column.definition.in(language));
        }
    }
    return sheet;
}

/// The day that the file says it was made: that of its sources, for the same bytes every day.
long made_on(const Provenance& provenance)
{
    constexpr long otherwise = 10957; // 2000-01-01
    const bool has_date = !provenance.sources.empty() && provenance.sources.front().date;
    return has_date ? provenance.sources.front().date->day().time_since_epoch().count() : otherwise;
}

std::string
write_all(std::span<const Table> tables, const Provenance& provenance, Language language)
{
    std::vector<format::XlsxSheet> sheets;
    std::transform(tables.begin(), tables.end(), std::back_inserter(sheets), sheet_of);
    sheets.push_back(source_sheet(tables, provenance, language));
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
