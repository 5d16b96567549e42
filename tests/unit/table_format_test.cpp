#include "support/failure.hpp"

#include <noaber/io/write.hpp>

#include <catch2/catch.hpp>

#include <set>

using namespace noaber;
using namespace noaber::test;

namespace {

Table towns()
{
    Table table{"towns",
                message("Towns"),
                {{"code", message("Code"), "", message("Number of the town")},
                 {"kind", {}, "", {}},
                 {"people", message("People"), "count", message("Who live there")},
                 {"share", message("Share"), "fraction", message("Of all people")}}};
    table.add({"GM0014", Term{"state", "state"}, std::int64_t{243'768}, 0.5});
    table.add({"Súd,west", Term{"state", "state"}, std::int64_t{7}, 1.0 / 3});
    table.add({"x\ny", Missing::absent, Missing::absent, Missing::not_applicable});
    return table;
}

Provenance provenance()
{
    return {.question = "info",
            .sources = {{.name = "roo.xml",
                         .sha256 = std::string(64, 'a'),
                         .title = "Register",
                         .licence = "CC0-1.0",
                         .date = parse_date("2026-05-16")}},
            .parameters = {{"at", "2026-05-16"}, {"region", Missing::absent}},
            .figures = {{"ties", std::int64_t{12}}}};
}

std::string written(std::string_view format, const Table& table)
{
    for (const TableFormat& one : table_formats()) {
        if (one.name == format) {
            return one.write(table, provenance(), Language::english);
        }
    }
    return "no such format";
}

} // namespace

TEST_CASE("a table for people stands in line, numbers at the right")
{
    CHECK(written("table", towns()) == "Towns\n"
                                       "\n"
                                       "Code      kind    People  Share\n"
                                       "GM0014    state  243,768    0.5\n"
                                       "Súd,west  state        7  0.333\n"
                                       "x y                         n/a\n"
                                       "\n"
                                       "Source: roo.xml, 2026-05-16, sha256 aaaaaaaaaaaa\n");
}

TEST_CASE("a table for people is safe to print")
{
    Table table{"t", {}, {{"name", {}, "", {}}}};
    table.add({"\x1B[31mred \xE2\x80\xAE turned \xC2\x9B"});
    CHECK_THAT(written("table", table), Catch::StartsWith("name\n [31mred   turned\n"));
}

TEST_CASE("small numbers keep three digits for people")
{
    Table table{"t", {}, {{"number", {}, "", {}}}};
    table.add({0.0001234});
    table.add({12.345});
    table.add({0.0});
    CHECK_THAT(written("table", table),
               Catch::StartsWith("  number\n0.000123\n    12.3\n       0\n"));
}

TEST_CASE("a CSV table has the names of its columns, and tells absent from not applicable")
{
    CHECK(written("csv", towns()) == "code,kind,people,share\n"
                                     "GM0014,state,243768,0.5\n"
                                     "\"Súd,west\",state,7,0.3333333333333333\n"
                                     "\"x\ny\",,,NA\n");
}

TEST_CASE("a JSON table says where it comes from and has a row a line")
{
    const std::string text = written("json", towns());
    CHECK_THAT(text, Catch::StartsWith("{\n  \"meta\": {\n    \"noaber\": \""));
    CHECK_THAT(text, Catch::Contains("\n    \"question\": \"info\",\n"));
    CHECK_THAT(text, Catch::Contains("\n        \"sha256\": \"" + std::string(64, 'a') + "\",\n"));
    CHECK_THAT(text, Catch::Contains("\n        \"date\": \"2026-05-16\"\n"));
    CHECK_THAT(text, Catch::Contains("\n      \"region\": null\n"));
    CHECK_THAT(text, Catch::Contains("\n      \"ties\": 12\n"));
    CHECK_THAT(text, Catch::Contains(
                         R"(  "columns": [
    {"name":"code","unit":"","definition":"Number of the town"},
)"));
    CHECK_THAT(text, Catch::EndsWith(R"(  "rows": [
    {"code":"GM0014","kind":"state","people":243768,"share":0.5},
    {"code":"Súd,west","kind":"state","people":7,"share":0.3333333333333333},
    {"code":"x\ny","kind":null,"people":null,"share":null}
  ]
}
)"));
}

TEST_CASE("the meta alone is the JSON table without its rows")
{
    const std::string whole = written("json", towns());
    const std::string head = whole.substr(0, whole.find(",\n  \"rows\""));
    CHECK(write_meta(towns(), provenance()) == head + "\n}\n");
}

TEST_CASE("a table without rows is written all the same")
{
    const Table empty{"t", message("Empty"), {{"a", {}, "", {}}, {"b", {}, "", {}}}};
    CHECK_THAT(written("table", empty), Catch::StartsWith("Empty\n\na  b\n"));
    CHECK(written("csv", empty) == "a,b\n");
    CHECK_THAT(written("json", empty), Catch::EndsWith("\"rows\": []\n}\n"));
}

TEST_CASE("every table format has a name, a suffix and a summary of its own")
{
    std::set<std::string_view> names;
    std::set<std::string_view> suffixes;
    for (const TableFormat& format : table_formats()) {
        CHECK(names.insert(format.name).second);
        if (!format.suffix.empty()) { // else it is asked for by name only
            CHECK(suffixes.insert(format.suffix).second);
            CHECK(format.suffix.starts_with('.'));
        }
        CHECK_FALSE(format.summary.empty());
    }
}
