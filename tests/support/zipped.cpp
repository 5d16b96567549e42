#include "support/zipped.hpp"

#include <noaber/core/text.hpp>

#include <fmt/format.h>
#include <minizip/zip.h>

#include <stdexcept>

namespace noaber::test {

namespace {

std::string escaped(const std::string& text)
{
    std::string result;
    for (const char letter : text) {
        result += letter == '&'    ? "&amp;"
                  : letter == '<'  ? "&lt;"
                  : letter == '\n' ? "</text:p><text:p>"
                                   : std::string{letter};
    }
    return result;
}

std::string cell(const std::string& text, Numbers numbers)
{
    if (text.empty()) {
        return "<table:table-cell/>";
    }
    if (numbers == Numbers::as_numbers && parse_number(text)) {
        return fmt::format("<table:table-cell office:value-type=\"float\" office:value=\"{0}\">"
                           "<text:p>{0}</text:p></table:table-cell>",
                           text);
    }
    return fmt::format("<table:table-cell office:value-type=\"string\"><text:p>{}</text:p>"
                       "</table:table-cell>",
                       escaped(text));
}

} // namespace

void write_zip(const std::filesystem::path& path,
               const std::vector<std::pair<std::string, std::string>>& entries)
{
    const zipFile zip = zipOpen64(path.c_str(), APPEND_STATUS_CREATE);
    bool is_good = zip != nullptr;
    for (const auto& [name, bytes] : entries) {
        is_good =
            is_good &&
            zipOpenNewFileInZip(zip, name.c_str(), nullptr, nullptr, 0, nullptr, 0, nullptr,
                                Z_DEFLATED, Z_BEST_COMPRESSION) == ZIP_OK &&
            zipWriteInFileInZip(zip, bytes.data(), static_cast<unsigned>(bytes.size())) == ZIP_OK &&
            zipCloseFileInZip(zip) == ZIP_OK;
    }
    if (!is_good || zipClose(zip, nullptr) != ZIP_OK) {
        throw std::runtime_error{"a zip file is not written"};
    }
}

void write_ods(const std::filesystem::path& path,
               const std::vector<std::vector<std::string>>& rows,
               Numbers numbers)
{
    std::string table;
    for (const auto& row : rows) {
        table += "<table:table-row>";
        for (const std::string& text : row) {
            table += cell(text, numbers);
        }
        table += "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>";
    }
    write_ods_table(path, table + "<table:table-row table:number-rows-repeated=\"1048000\">"
                                  "<table:table-cell/></table:table-row>");
}

void write_ods_table(const std::filesystem::path& path, std::string_view table)
{
    const std::string content = fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
        "xmlns:office=\"urn:o\" xmlns:table=\"urn:t\" xmlns:text=\"urn:x\" xmlns:draw=\"urn:d\" "
        "xmlns:calcext=\"urn:c\"><office:body><office:spreadsheet><table:table "
        "table:name=\"Blad1\">{}</table:table></office:spreadsheet></office:body>"
        "</office:document-content>",
        table);
    write_zip(path, {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                     {"content.xml", content}});
}

void write_xlsx_sheet(const std::filesystem::path& path,
                      std::string_view worksheet,
                      std::string_view styles)
{
    write_zip(path,
              {{"xl/workbook.xml", "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"Blad1\" "
                                   "r:id=\"r1\"/></sheets></workbook>"},
               {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" "
                                              "Target=\"worksheets/sheet1.xml\"/></Relationships>"},
               {"xl/styles.xml", fmt::format("<styleSheet>{}</styleSheet>", styles)},
               {"xl/worksheets/sheet1.xml", fmt::format("<worksheet>{}</worksheet>", worksheet)}});
}

} // namespace noaber::test
