#include "format/csv.hpp"
#include "io/memberships.hpp"

#include <noaber/io/export.hpp>

#include <algorithm>

namespace noaber::exports {

namespace {

std::vector<NamedFile> files(const Network& network, const Provenance&)
{
    Memberships all = memberships(network);
    std::string text = "\xEF\xBB\xBF";
    format::append_csv_row(text, all.columns, ';');
    for (auto& row : all.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (all.is_number[i]) {
                std::replace(row[i].begin(), row[i].end(), '.', ',');
            } else {
                row[i] = format::defused(std::move(row[i]));
            }
        }
        format::append_csv_row(text, row, ';');
    }
    return {{{}, std::move(text)}};
}

} // namespace

Export excel_nl()
{
    return {
        .name = "excel_nl",
        .suffix = ".csv", // which means csv, unless this one is asked for by name
        .summary =
            message("the membership list as CSV that Excel in Dutch opens: semicolons, a "
                    "decimal comma, a mark, and a quote sign before what would be a formula"),
        .definition = message("The same as csv, for Excel with Dutch settings."),
        .write = files,
    };
}

} // namespace noaber::exports
