#include "format/csv.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/write.hpp>

namespace noaber {

namespace {

struct ToCsv {
    std::string operator()(Missing missing) const
    {
        return missing == Missing::not_applicable ? "NA" : "";
    }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(double number) const { return to_string(number); }
    std::string operator()(const std::string& words) const { return words; }
    std::string operator()(const Term& term) const { return std::string{term.word}; }
};

std::string write_csv(const Table& table, const Provenance&, Language)
{
    std::vector<std::string> cells;
    for (const TableColumn& column : table.columns()) {
        cells.push_back(column.name);
    }
    std::string text;
    format::append_csv_row(text, cells);
    for (const auto& row : table.rows()) {
        cells.clear();
        for (const Cell& cell : row) {
            cells.push_back(std::visit(ToCsv{}, cell));
        }
        format::append_csv_row(text, cells);
    }
    return text;
}

} // namespace

TableFormat csv()
{
    return {
        .name = "csv",
        .suffix = ".csv",
        .summary = message("Comma-separated values (RFC 4180): empty for what is not known, NA "
                           "where the question does not arise"),
        .write = write_csv,
    };
}

} // namespace noaber
