#include "io/memberships.hpp"
#include "io/plain_text.hpp"
#include "io/source_sheet.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/export.hpp>

namespace noaber::exports {

namespace {

format::XlsxSheet sheet_of(const Memberships& all)
{
    format::XlsxSheet sheet{.name = "memberships", .headers = all.columns, .rows = {}};
    for (const auto& row : all.rows) {
        std::vector<format::XlsxCell> cells;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const auto number = all.is_number[i] ? parse_number(row[i]) : std::nullopt;
            cells.push_back(row[i].empty() ? format::XlsxCell{}
                            : number       ? format::XlsxCell{*number}
                                           : format::XlsxCell{printable(row[i])});
        }
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

std::vector<NamedFile> files(const Network& network, const Provenance& provenance)
{
    const std::vector<format::XlsxSheet> sheets{sheet_of(memberships(network)),
                                                source_sheet(provenance, Language::english)};
    return {{{}, format::write_xlsx(sheets, made_on(provenance))}};
}

} // namespace

Export xlsx()
{
    return {
        .name = "xlsx",
        .suffix = ".xlsx",
        .summary = message("the membership list as a spreadsheet, with a sheet on its source"),
        .definition = message("The same as csv, in the sheet memberships, with widths and filters; "
                              "text is never a formula. Reading it asks for --sheet memberships."),
        .write = files,
    };
}

} // namespace noaber::exports
