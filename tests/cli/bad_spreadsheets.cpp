// Spreadsheets, and zip files that say that they are.
#include "cli/bad_inputs.hpp"
#include "support/zipped.hpp"

#include <fmt/format.h>

namespace noaber::test {

namespace {

std::string zipped(const Files& entries)
{
    const Folder folder;
    write_zip(folder / "file.zip", entries);
    return folder.content("file.zip");
}

const std::string names =
    "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

/// A sheet with who takes part in what in A and B, and what stands around and behind the rows.
std::string
sheet(std::string_view before = "", std::string_view row = "", std::string_view behind = "")
{
    const auto text = [](std::string_view cell, std::string_view written) {
        return fmt::format(R"(<c r="{}" t="inlineStr"><is><t>{}</t></is></c>)", cell, written);
    };
    return fmt::format("<worksheet {}>{}<sheetData><row r=\"1\">{}{}</row><row r=\"2\"{}>{}{}</row>"
                       "</sheetData>{}</worksheet>",
                       names, before, text("A1", "participant"), text("B1", "arrangement"), row,
                       text("A2", "A"), text("B2", "B"), behind);
}

std::string repeated(std::string_view text, int times)
{
    std::string result;
    for (int i = 0; i < times; ++i) {
        result += text;
    }
    return result;
}

std::string sheet_of_cells(std::string_view cells)
{
    return fmt::format("<worksheet {}><sheetData><row r=\"1\">{}</row></sheetData></worksheet>",
                       names, cells);
}

/// A workbook: names of sheets, which may be followed by an attribute, and their content.
std::string book(const Files& sheets, const Files& more = {})
{
    std::string list;
    std::string relations;
    Files entries;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        list += fmt::format("<sheet name=\"{}\" r:id=\"r{}\"/>", sheets[i].first, i);
        relations +=
            fmt::format("<Relationship Id=\"r{}\" Target=\"worksheets/sheet{}.xml\"/>", i, i);
        entries.emplace_back(fmt::format("xl/worksheets/sheet{}.xml", i), sheets[i].second);
    }
    entries.emplace_back("xl/workbook.xml",
                         fmt::format("<workbook {}><sheets>{}</sheets></workbook>", names, list));
    entries.emplace_back("xl/_rels/workbook.xml.rels",
                         "<Relationships>" + relations + "</Relationships>");
    entries.insert(entries.end(), more.begin(), more.end());
    return zipped(entries);
}

std::string book_of(const std::string& one)
{
    return book({{"Blad1", one}});
}

/// An OpenDocument spreadsheet of one table.
std::string open_document(std::string_view styles, std::string_view table)
{
    const std::string row = "<table:table-row><table:table-cell office:value-type=\"string\">"
                            "<text:p>{}</text:p></table:table-cell><table:table-cell "
                            "office:value-type=\"string\"><text:p>{}</text:p></table:table-cell>"
                            "</table:table-row>";
    return zipped(
        {{"content.xml",
          fmt::format("<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" "
                      "xmlns:text=\"x\" xmlns:style=\"s\" "
                      "xmlns:calcext=\"c\"><office:automatic-styles>{}"
                      "</office:automatic-styles><office:body><office:spreadsheet>{}{}{}"
                      "</table:table></office:spreadsheet></office:body>"
                      "</office:document-content>",
                      styles, table, fmt::format(fmt::runtime(row), "participant", "arrangement"),
                      fmt::format(fmt::runtime(row), "A", "B"))}});
}

/// A zip file with other bytes in the directory at its end: `at` behind the start of the first
/// entry there.
std::string patched(std::string zip, std::size_t at, std::string_view bytes)
{
    return zip.replace(zip.find("PK\x01\x02") + at, bytes.size(), bytes);
}

std::string many_entries(int count)
{
    Files entries;
    for (int i = 0; i < count; ++i) {
        entries.emplace_back(fmt::format("{}", i), "");
    }
    return zipped(entries);
}

constexpr std::size_t checksum_at = 16;
constexpr std::size_t size_at = 24;
constexpr std::size_t flags_at = 8;
constexpr std::size_t attributes_at = 38;

std::vector<BadInput> sheets()
{
    const std::string with_column = "<cols><col min=\"2\" max=\"16384\" hidden=\"1\"/></cols>";
    const std::string hidden_style =
        "<style:style style:name=\"ta1\"><style:table-properties table:display=\"false\"/>"
        "</style:style>";
    return {
        {29, "merged.xlsx",
         book_of(sheet("", "", "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")), check, 0,
         "1 merged range: A2:A3"},
        {31, "two.xlsx", book({{"Een", sheet()}, {"Leeg", sheet_of_cells("")}, {"Twee", sheet()}}),
         info, 3, "2 sheets are filled, expected --sheet with one of Een, Twee"},
        {31,
         "two.xlsx",
         book({{"Een", sheet()}, {"Twee", sheet()}}),
         {"info", "--sheet", "twee", "--format", "csv"},
         0,
         "register,arrangements,1"},
        {31,
         "two.xlsx",
         book({{"Een", sheet()}, {"Twee", sheet()}}),
         {"info", "--sheet", "Drie"},
         2,
         "no sheet Drie, expected one of Een, Twee"},
        {.number = 31,
         .name = "list.csv",
         .bytes = list_head + "A,Road\nB,Road\n",
         .said = "register,arrangements,1",
         .unsaid = "expected",
         .made = {"own.xlsx"},
         // what noaber writes holds a sheet on its source too
         .shell = "$NOABER convert list.csv -o own.xlsx; $NOABER info own.xlsx --format csv -q"},
        {31, "one.xlsx", book({{"Leeg", sheet_of_cells("")}, {"Twee", sheet()}}), info, 0,
         "register,arrangements,1"},
        {31, "none.xlsx", book({{"Leeg", sheet_of_cells("")}}), info, 3, "file is empty"},
        {32, "sheet.xlsx", book({{"Geheim\" state=\"hidden", sheet()}}), check, 0,
         "a hidden sheet"},
        {32, "row.xlsx", book_of(sheet("", " hidden=\"1\"")), check, 0, "1 hidden row"},
        {32, "column.xlsx", book_of(sheet(with_column)), check, 0, "hidden column B"},
        {32, "often.xlsx",
         book_of(sheet("<cols>" + repeated("<col min=\"1\" max=\"16384\" hidden=\"1\"/>", 3000) +
                       "</cols>")),
         check, 0, "hidden column B"},
        {32, "beyond.xlsx", book_of(sheet(with_column)), check, 0, "hidden_part",
         "hidden column C"},
        {32, "sheet.ods",
         open_document(hidden_style, "<table:table table:name=\"T\" table:style-name=\"ta1\">"),
         check, 0, "a hidden sheet"},
        {32, "column.ods",
         open_document("", "<table:table table:name=\"T\"><table:table-column/>"
                           "<table:table-column table:visibility=\"collapse\"/>"),
         check, 0, "hidden column B"},
        {33, "formula.xlsx", book_of(sheet_of_cells("<c r=\"A1\"><f>1+1</f></c>")), info, 3,
         "formula.xlsx[Blad1]:1:1: a formula without a value"},
        {33, "error.xlsx", book_of(sheet_of_cells("<c r=\"B1\" t=\"e\"><v>#REF!</v></c>")), info, 3,
         "error.xlsx[Blad1]:1:2: #REF!, expected a value"},
        {33, "error.ods",
         open_document("", "<table:table table:name=\"T\"><table:table-row><table:table-cell "
                           "table:formula=\"of:=1/0\" office:value-type=\"string\" "
                           "calcext:value-type=\"error\"><text:p>Err:502</text:p>"
                           "</table:table-cell></table:table-row>"),
         info, 3, "error.ods[T]:1:1: Err:502, expected a value"},
        {33, "shared.xlsx", book_of(sheet_of_cells("<c r=\"A1\" t=\"s\"><v>7</v></c>")), info, 3,
         "text 7 of 0"},
        {34, "macro.xlsm", book({{"Blad1", sheet()}}, {{"xl/vbaProject.bin", "x"}}), check, 0,
         "macros, links to other files or embedded things"},
        {34, "links.xlsx", book({{"Blad1", sheet()}}, {{"xl/externalLinks/a.xml", "<x/>"}}), check,
         0, "spreadsheet_extras"},
        {34, "ole.xlsx", book({{"Blad1", sheet()}}, {{"xl/embeddings/a.bin", "x"}}), check, 0,
         "spreadsheet_extras"},
        {34, "password.xlsx", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", info, 3,
         "an old or encrypted spreadsheet"},
        {34, "password.xlsx", patched(book_of(sheet()), flags_at, "\x01"), info, 3,
         "is encrypted, expected a file without a password"},
    };
}

std::vector<BadInput> zip_files()
{
    constexpr int too_many = 100'000;
    std::string size = "\xFF\xFF\xFF\xFF";
    return {
        {35, "bomb.xlsx",
         zipped({{"xl/workbook.xml", "<workbook/>"},
                 {"xl/worksheets/sheet1.xml", std::string(std::size_t{2} << 20U, ' ')}}),
         info, 3, "is packed more than 200 times"},
        {36, "nested.zip", zipped({{"list.xlsx", book_of(sheet())}}), info, 3,
         "without a spreadsheet"},
        {36, "many.xlsx", many_entries(too_many), info, 3, "1,000 files"},
        {36, "twice.xlsx", zipped({{"a", "x"}, {"a", "y"}}), info, 3, "holds a twice"},
        {36, "checksum.xlsx", patched(book_of(sheet()), checksum_at, "\x01\x02\x03\x04"), info, 3,
         "incomplete or damaged zip file"},
        {36, "less.xlsx", patched(book_of(sheet()), size_at, "\x0A"), info, 3,
         "incomplete or damaged zip file"},
        {36, "more.xlsx", patched(book_of(sheet()), size_at, "\xFF\xFF"), info, 3,
         "incomplete or damaged zip file"},
        {36, "zip64.xlsx", patched(book_of(sheet()), size_at, size), info, 3,
         "unpacks to over 256 MiB"},
        {37, "up.xlsx", zipped({{"../../../tmp/evil", "x"}}), info, 3, "leads out of it"},
        {37, "root.xlsx", zipped({{"/etc/evil", "x"}}), info, 3, "leads out of it"},
        {37, "link.xlsx",
         patched(book_of(sheet()), attributes_at, std::string_view{"\0\0\xFF\xA1", 4}), info, 3,
         "leads out of it"},
        {38, "column.xlsx", book_of(sheet_of_cells("<c r=\"ZZZZZZZ1\"><v>1</v></c>")), info, 3,
         "column.xlsx[Blad1]:1: cell ZZZZZZZ1 in row 1, expected one up to XFD1048576"},
        {38, "row.xlsx",
         book_of(fmt::format("<worksheet {}><sheetData><row r=\"4000000000\"/></sheetData>"
                             "</worksheet>",
                             names)),
         info, 3, "expected a later one up to 1,048,576"},
        {38, "wide.ods",
         open_document("", "<table:table table:name=\"T\"><table:table-row "
                           "table:number-rows-repeated=\"200\"><table:table-cell "
                           "table:number-columns-repeated=\"16384\"><text:p>" +
                               std::string(10'000, 'm') +
                               "</text:p></table:table-cell></table:table-row>"),
         info, 3, "wide.ods[T]:1: a row of over 1,048,576 bytes, which is the most that is read"},
        {39, "text.ods", list_head + "A,B\n", info, 0, "register,arrangements,1"},
        {39, "text.xlsx", list_head + "A,B\n", check, 0, "not_what_it_is_called"},
        {39, "sheet.csv", book_of(sheet()), check, 0, "a spreadsheet called .csv"},
        {39, "list.numbers", zipped({{"Index/Document.iwa", "x"}}), info, 3,
         "without a spreadsheet, expected one"},
        {43, "short.xlsx", "PK\x03\x04 and no more", info, 3, "incomplete or damaged zip file"},
        {43, "half.xlsx", book_of(sheet()).substr(0, 300), info, 3,
         "incomplete or damaged zip file"},
    };
}

} // namespace

std::vector<BadInput> bad_spreadsheets()
{
    std::vector<BadInput> all = sheets();
    for (BadInput& input : zip_files()) {
        all.push_back(std::move(input));
    }
    return all;
}

} // namespace noaber::test
