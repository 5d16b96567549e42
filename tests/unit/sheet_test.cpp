// Cells of spreadsheets, as the programs that write them write them.
#include "format/workbook.hpp"
#include "support/failure.hpp"
#include "support/folder.hpp"
#include "support/sheets.hpp"
#include "support/zipped.hpp"

#include <noaber/io/package.hpp>
#include <noaber/io/read.hpp>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <algorithm>

using namespace noaber;
using namespace noaber::test;

namespace {

/// The files of the register's package, as one text.
std::string bytes_of(const Reading& reading)
{
    std::string all;
    for (const NamedFile& file : package_files(reading.content, {})) {
        all += file.name + "\n" + file.bytes;
    }
    return all;
}

/// A list of two shares as CSV, XLSX and ODS, in a column that is called so.
void write_shares(const Folder& folder, const std::string& header, const Texts& as_text)
{
    folder.write("list.csv", fmt::format("Deelnemer;Regeling;{}\nA;X;{}\nB;X;{}\n", header,
                                         as_text[0], as_text[1]));
    write_xlsx_sheet(
        folder / "list.xlsx",
        xlsx_rows({{xlsx_text("Deelnemer"), xlsx_text("Regeling"), xlsx_text(header)},
                   {xlsx_text("A"), xlsx_text("X"), xlsx_number("7.0000000000000007E-2", 1)},
                   {xlsx_text("B"), xlsx_text("X"), xlsx_number("0.125", 2)}}),
        xlsx_styles());
    write_ods_table(folder / "list.ods",
                    ods_rows({{ods_text("Deelnemer"), ods_text("Regeling"), ods_text(header)},
                              {ods_text("A"), ods_text("X"), ods_number("0.07", "percentage")},
                              {ods_text("B"), ods_text("X"), ods_number("0.125", "percentage")}}));
}

/// A matrix of two with one number between them, which its file holds as a number.
void write_matrix(const Folder& folder)
{
    write_xlsx_sheet(folder / "list.xlsx",
                     xlsx_rows({{xlsx_text("-"), xlsx_text("A"), xlsx_text("B")},
                                {xlsx_text("A"), xlsx_number("0"), xlsx_number("1.234")},
                                {xlsx_text("B"), xlsx_number("1.234"), xlsx_number("0")}}));
    write_ods_table(folder / "list.ods",
                    ods_rows({{ods_text("-"), ods_text("A"), ods_text("B")},
                              {ods_text("A"), ods_number("0"), ods_number("1.234")},
                              {ods_text("B"), ods_number("1.234"), ods_number("0")}}));
}

std::string refused_ods(const std::string& cell)
{
    const Folder folder;
    write_ods_table(folder / "list.ods", ods_rows({{ods_text("A"), cell}}));
    return refused_sheet(folder / "list.ods");
}

} // namespace

TEST_CASE("a percentage is the same share in CSV, XLSX and ODS")
{
    const Folder folder;
    write_shares(folder, "Aandeel", {"7%", "12,5%"});
    const Reading as_csv = read(folder / "list.csv");
    std::vector<double> shares;
    for (const ParticipationId id : as_csv.content.participations().ids()) {
        shares.push_back(*as_csv.content.participations().share_percent[id]);
    }
    CHECK(shares == std::vector<double>{7, 12.5});
    CHECK(bytes_of(read(folder / "list.xlsx")) == bytes_of(as_csv));
    CHECK(bytes_of(read(folder / "list.ods")) == bytes_of(as_csv));
}

TEST_CASE("a percentage is refused in a column that knows none, whatever the file")
{
    const Folder folder;
    write_shares(folder, "Gewicht", {"7%", "12,5%"});
    for (const std::string_view file : {"list.csv", "list.xlsx", "list.ods"}) {
        CHECK_THAT(failure([&] { return read(folder / file); }),
                   Catch::Contains("Gewicht: 7%, expected a number"));
    }
}

TEST_CASE("a percentage has the decimals that people typed")
{
    for (int tenths = 0; tenths <= 1000; ++tenths) {
        const double fraction = tenths / 1000.0;
        const std::string typed = tenths % 10 == 0
                                      ? fmt::format("{}%", tenths / 10)
                                      : fmt::format("{}.{}%", tenths / 10, tenths % 10);
        CHECK(format::as_percentage(fraction) == typed);
    }
    CHECK(format::as_percentage(-0.07) == "-7%");
    CHECK(format::as_percentage(0.00001) == "0.001%");
    CHECK(format::as_percentage(5e-324).has_value());
    CHECK_FALSE(format::as_percentage(1e308));
}

TEST_CASE("formats of XLSX show percentages by a sign that stands for itself, and days by y or d")
{
    const auto shown = [](const std::string& code) {
        constexpr int last = 3;
        return cells_of_xlsx({{xlsx_number("45000.5", last)}}, xlsx_styles({code})).front();
    };
    CHECK(shown("0.0%") == "(4500050%)");
    CHECK(shown("[Red]0%;-0%") == "(4500050%)");
    CHECK(shown("0 &quot;%&quot;") == "(45000.5)");
    CHECK(shown("0\\%") == "(45000.5)");
    CHECK(shown("0_%") == "(45000.5)");
    CHECK(shown("mm:ss") == "(45000.5)");
    CHECK(shown("0\\d") == "(45000.5)");
    CHECK(shown("[$-413]d mmmm yyyy") == "2023-03-15");
}

TEST_CASE("a number in a matrix of XLSX or ODS is that number, whatever the decimal sign")
{
    const Folder folder;
    write_matrix(folder);
    ReadOptions options;
    options.list.is_matrix = true;
    for (const DecimalSign sign : {DecimalSign::automatic, DecimalSign::comma}) {
        options.list.decimal = sign;
        for (const std::string_view file : {"list.xlsx", "list.ods"}) {
            const Reading reading = read(folder / file, options);
            CHECK(reading.content.participations().weight[ParticipationId{0}] == 1.234);
        }
    }
}

TEST_CASE("a number of a sheet has no other decimal sign than it must have")
{
    const Folder folder;
    const std::string weight = "0.12345678901234568";
    write_xlsx_sheet(
        folder / "list.xlsx",
        xlsx_rows({{xlsx_text("Deelnemer"), xlsx_text("Regeling"), xlsx_text("Gewicht")},
                   {xlsx_text("A"), xlsx_text("X"), xlsx_number(weight)}}));
    folder.write("list.csv", "Deelnemer;Regeling;Gewicht\nA;X;" + weight + "\n");
    ReadOptions comma;
    comma.list.decimal = DecimalSign::comma;
    const auto is_told = [&](const std::string& name) {
        const Reading reading = read(folder / name, comma);
        return std::any_of(reading.notes.begin(), reading.notes.end(),
                           [](const Note& note) { return note.code == "number_otherwise"; });
    };
    CHECK_FALSE(is_told("list.xlsx"));
    CHECK(is_told("list.csv"));
}

TEST_CASE("a point between thousands in a matrix is told")
{
    const Folder folder;
    ReadOptions options;
    options.list.is_matrix = true;
    options.list.decimal = DecimalSign::comma;
    const Reading reading = read(folder.write("list.csv", "-;A;B\nA;;1.234\nB;;\n"), options);
    CHECK(reading.content.participations().weight[ParticipationId{0}] == 1234);
    CHECK(std::count_if(reading.notes.begin(), reading.notes.end(), [](const Note& note) {
              return note.code == "number_grouped" && note.place.line == 2;
          }) == 1);
}

TEST_CASE("runs of a text in XLSX keep the space between them")
{
    CHECK(cells_of_xlsx({{"<c t=\"inlineStr\"><is><r><t>Den </t></r><r><t>Haag</t></r>"
                          "<rPh><t>dun haach</t></rPh></is></c>",
                          xlsx_text("X")}}) == Texts{"Den Haag|X"});
}

TEST_CASE("the text of a cell in ODS is that of its own paragraphs")
{
    CHECK(cells_of_ods({{ods_text("Den<text:tab/>Haag"), ods_text("Den<text:line-break/>Helder"),
                         ods_text("Den<text:s text:c=\"2\"/><text:span>Dolder</text:span>")}}) ==
          Texts{"Den Haag|Den Helder|Den  Dolder"});
    CHECK(cells_of_ods(
              {{"<table:table-cell><draw:custom-shape><text:p>bel Jan</text:p></draw:custom-shape>"
                "</table:table-cell>",
                "<table:table-cell office:value-type=\"string\"><draw:frame><draw:text-box>"
                "<text:list><text:list-item><text:p>zie boven</text:p></text:list-item></text:list>"
                "</draw:text-box></draw:frame><office:annotation><text:p>nagaan</text:p>"
                "</office:annotation><text:p>B</text:p></table:table-cell>",
                "<table:table-cell><text:list><text:list-item><text:p>C</text:p></text:list-item>"
                "</text:list></table:table-cell>"}}) == Texts{"|B|C"});
}

TEST_CASE("an error in a cell of ODS is refused, and a text that looks like one is a text")
{
    const std::string marked =
        "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" "
        "office:string-value=\"\" calcext:value-type=\"error\"><text:p>{}</text:p>"
        "</table:table-cell>";
    const std::string unmarked =
        "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"float\" "
        "office:value=\"0\"><text:p>{}</text:p></table:table-cell>";
    for (const std::string_view sign : {"#DIV/0!", "Err:502", "#N/A", "#NAME?", "#REF!"}) {
        const std::string said = fmt::format("list.ods[Blad1]:1:2: {}, expected a value", sign);
        CHECK(refused_ods(fmt::format(fmt::runtime(marked), sign)) == said);
        CHECK(refused_ods(fmt::format(fmt::runtime(unmarked), sign)) == said);
    }
    CHECK(cells_of_ods({{ods_text("#N/A"), ods_text("#REF! en co"), ods_text("Err:or")}}) ==
          Texts{"#N/A|#REF! en co|Err:or"});
}
