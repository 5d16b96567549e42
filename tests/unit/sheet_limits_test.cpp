// What sheets may hold, however few bytes of a file say it.
#include "format/workbook.hpp"
#include "support/failure.hpp"
#include "support/folder.hpp"
#include "support/sheets.hpp"
#include "support/zipped.hpp"

#include <noaber/io/read.hpp>

#include <catch2/catch.hpp>

#include <random>

using namespace noaber;
using namespace noaber::test;

namespace {

/// Cells of XLSX of 10,000 letters each, without a pattern that could be packed too well.
Texts long_cells(std::size_t count)
{
    constexpr std::size_t letters = 10'000;
    std::minstd_rand random{1};
    Texts result;
    for (std::size_t i = 0; i < count; ++i) {
        std::string written;
        while (written.size() < letters) {
            written += static_cast<char>('a' + random() % 16);
        }
        result.push_back(xlsx_text(written));
    }
    return result;
}

} // namespace

TEST_CASE("a row of a sheet may hold as much as one of delimited text")
{
    const std::string long_text(10'000, 'm');
    const std::string said = "1: a row of over 1,048,576 bytes, which is the most that is read";
    const Folder folder;
    write_ods_table(folder / "list.ods",
                    "<table:table-row><table:table-cell office:value-type=\"string\" "
                    "table:number-columns-repeated=\"16384\"><text:p>" +
                        long_text + "</text:p></table:table-cell></table:table-row>");
    CHECK(refused_sheet(folder / "list.ods") == "list.ods[Blad1]:" + said);
    write_xlsx_sheet(folder / "list.xlsx", xlsx_rows({long_cells(105)}));
    CHECK(refused_sheet(folder / "list.xlsx") == "list.xlsx[Blad1]:" + said);
    folder.write("list.csv", std::string(2'000'000, 'm'));
    CHECK_THAT(failure([&] { return read(folder / "list.csv"); }), Catch::EndsWith(said));
    CHECK(cells_of_xlsx({long_cells(104)}).size() == 1);
}

TEST_CASE("rows that a sheet repeats may hold as much together as a document")
{
    const Folder folder;
    write_ods_table(folder / "list.ods",
                    "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell "
                    "office:value-type=\"string\" table:number-columns-repeated=\"16384\">"
                    "<text:p>" +
                        std::string(60, 'm') + "</text:p></table:table-cell></table:table-row>");
    std::size_t rows = 0;
    const std::string said = failure([&] {
        const auto count = [&rows](const format::SheetRow&) { ++rows; };
        format::open_workbook(folder / "list.ods")->read(0, count);
        return rows;
    });
    CHECK_THAT(said,
               Catch::EndsWith("list.ods: holds over 256 MiB, which is the most that is read"));
    CHECK(rows > 256);
    CHECK(rows < 512);
}

TEST_CASE("hidden columns are counted once, however often they are hidden")
{
    format::SheetOddities found;
    found.hide(2, 3);
    found.hide(3, 1);
    found.hide(format::Workbook::column_limit + 1, 7);
    CHECK(found.hidden_columns == std::vector<bool>{false, false, true, true, true});
    found.hide(0, SIZE_MAX);
    CHECK(found.hidden_columns.size() == format::Workbook::column_limit);
}
