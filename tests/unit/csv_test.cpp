#include "format/csv.hpp"
#include "support/failure.hpp"

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::format;
using namespace noaber::test;

namespace {

/// All rows after the first.
std::vector<CsvRow> rows(std::string_view text)
{
    CsvReader reader{bytes_of(text), "t.csv"};
    std::vector<CsvRow> result;
    while (auto row = reader.next()) {
        result.push_back(std::move(*row));
    }
    return result;
}

std::string refusal(std::string_view text)
{
    return failure([text] { return rows(text); });
}

using Cells = std::vector<std::string>;

} // namespace

TEST_CASE("a CSV file has a header and rows that know their line")
{
    const auto all = rows("a,b\n1,2\n3,\n");
    REQUIRE(all.size() == 2);
    CHECK(all[0].cells == Cells{"1", "2"});
    CHECK(all[1].cells == Cells{"3", ""});
    CHECK(all[1].line == 3);
}

TEST_CASE("a quoted cell holds commas, quotes and line ends")
{
    const auto all = rows("a,b\n\"x, \"\"y\"\"\",\"one\ntwo\"\n3,4\n");
    REQUIRE(all.size() == 2);
    CHECK(all[0].cells == Cells{"x, \"y\"", "one\ntwo"});
    CHECK(all[1].line == 4);
}

TEST_CASE("a mark at the start, CRLF and a last line without end are all CSV")
{
    CHECK(CsvReader{bytes_of("\xEF\xBB\xBFname,b\r\n"), "t.csv"}.columns() == Cells{"name", "b"});
    CHECK(CsvReader{bytes_of("\xEF\xBB\xBF\"name\"\r\n"), "t.csv"}.columns() == Cells{"name"});
    CHECK(rows("a,b\r\n1,2\r\n3,4").back().cells == Cells{"3", "4"});
}

TEST_CASE("the bytes may come in pieces of any size")
{
    const std::string text = "a,b\n\"x\"\"y\",2\r\n\"u\r\nv\",4\n";
    for (std::size_t size = 1; size < text.size(); ++size) {
        std::size_t at = 0;
        CsvReader reader{[&text, at, size]() mutable {
                             const auto piece = std::string_view{text}.substr(at, size);
                             at += piece.size();
                             return piece;
                         },
                         "t.csv"};
        CHECK(reader.next()->cells == Cells{"x\"y", "2"});
        CHECK(reader.next()->cells == Cells{"u\r\nv", "4"});
        CHECK_FALSE(reader.next());
    }
}

TEST_CASE("a CSV file that is not one is refused, with its line")
{
    CHECK(refusal("") == "t.csv: file is empty");
    CHECK(refusal("a,b,c\n1,2\n") == "t.csv:2: 2 cells, expected 3");
    CHECK(refusal("a,b\n1\n") == "t.csv:2: 1 cell, expected 2");
    CHECK(refusal("a,b\n1,2\n\n") == "t.csv:3: 1 cell, expected 2");
    CHECK(refusal("a,b\n1,\"2\n3,4\n") == "t.csv:2: a quote opens here and is never closed");
    CHECK(refusal("a,b\n1,2\"3\"\n") ==
          "t.csv:2: a quote inside a cell, expected quotes around the whole cell");
    CHECK(refusal("a,b\n1,\"2\"3\n") ==
          "t.csv:2: more text after a cell, expected a separator or the end of the line");
    CHECK(refusal("a,b\n1\r2,3\n") ==
          "t.csv:2: a carriage return alone, expected lines that end in LF or CRLF");
    CHECK(refusal("a,a\n") == "t.csv:1: two columns named a, expected one");
    CHECK(refusal("a,\n") == "t.csv:1: column 2 has no name");
    CHECK(refusal("a,b\n1,S\xFA"
                  "dwest\n") == "t.csv:2: text is not UTF-8");
    CHECK(refusal(std::string_view{"a,b\n1,\0\n", 8}) == "t.csv:2: a NUL byte, expected text");
}

TEST_CASE("a row that never ends is refused, however much follows")
{
    std::string endless = "a,b\n1,";
    endless.append(std::size_t{2} << 20, 'x');
    CHECK(refusal(endless) ==
          "t.csv:2: a row of over 1,048,576 bytes, which is the most that is read");
}

TEST_CASE("a row is written with quotes only where they are needed, and reads back")
{
    const Cells cells{"plain", "with, comma", "a \"quote\"", "two\nlines", "", " space "};
    std::string text;
    append_csv_row(text, cells);
    CHECK(text == "plain,\"with, comma\",\"a \"\"quote\"\"\",\"two\nlines\",, space \n");
    CHECK(rows("a,b,c,d,e,f\n" + text).front().cells == cells);

    std::string alone;
    append_csv_row(alone, Cells{""});
    CHECK(alone == "\"\"\n");
}
