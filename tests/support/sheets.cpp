#include "support/sheets.hpp"

#include "format/workbook.hpp"
#include "support/failure.hpp"
#include "support/folder.hpp"
#include "support/zipped.hpp"

#include <fmt/format.h>

namespace noaber::test {

namespace {

std::string rows_of(const std::vector<Texts>& rows, std::string_view element)
{
    std::string result;
    for (const Texts& row : rows) {
        result += fmt::format("<{}>", element);
        for (const std::string& cell : row) {
            result += cell;
        }
        result += fmt::format("</{}>", element);
    }
    return result;
}

} // namespace

std::string xlsx_text(std::string_view written)
{
    return fmt::format("<c t=\"inlineStr\"><is><t>{}</t></is></c>", written);
}

std::string xlsx_number(std::string_view value, int format)
{
    return fmt::format("<c s=\"{}\"><v>{}</v></c>", format, value);
}

std::string xlsx_rows(const std::vector<Texts>& rows)
{
    return "<sheetData>" + rows_of(rows, "row") + "</sheetData>";
}

std::string ods_text(std::string_view written)
{
    return fmt::format("<table:table-cell office:value-type=\"string\"><text:p>{}</text:p>"
                       "</table:table-cell>",
                       written);
}

std::string ods_number(std::string_view value, std::string_view type)
{
    return fmt::format("<table:table-cell office:value-type=\"{1}\" office:value=\"{0}\" "
                       "calcext:value-type=\"{1}\"><text:p>{0}</text:p></table:table-cell>",
                       value, type);
}

std::string ods_rows(const std::vector<Texts>& rows)
{
    return rows_of(rows, "table:table-row");
}

Texts cells(const std::filesystem::path& path)
{
    Texts result;
    format::open_workbook(path)->read(0, [&](const format::SheetRow& row) {
        std::string& line = result.emplace_back();
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            line += i > 0 ? "|" : "";
            const bool is_number = row.is_number[i] != 0;
            line += is_number ? fmt::format("({})", row.cells[i]) : std::string{row.cells[i]};
        }
    });
    return result;
}

Texts cells_of_xlsx(const std::vector<Texts>& rows, std::string_view styles)
{
    const Folder folder;
    write_xlsx_sheet(folder / "list.xlsx", xlsx_rows(rows), styles);
    return cells(folder / "list.xlsx");
}

Texts cells_of_ods(const std::vector<Texts>& rows)
{
    const Folder folder;
    write_ods_table(folder / "list.ods", ods_rows(rows));
    return cells(folder / "list.ods");
}

std::string xlsx_styles(const Texts& codes)
{
    constexpr std::size_t first = 164; // before it are those that have no code
    std::string known = "<numFmts>";
    std::string used = "<xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"10\"/>";
    for (std::size_t i = 0; i < codes.size(); ++i) {
        known += fmt::format("<numFmt numFmtId=\"{}\" formatCode=\"{}\"/>", first + i, codes[i]);
        used += fmt::format("<xf numFmtId=\"{}\"/>", first + i);
    }
    return known + "</numFmts><cellXfs>" + used + "</cellXfs>";
}

std::string refused_sheet(const std::filesystem::path& path)
{
    const std::string said = failure([&] { return cells(path); });
    const std::size_t at = said.find(path.filename().string());
    return at == std::string::npos ? said : said.substr(at);
}

} // namespace noaber::test
