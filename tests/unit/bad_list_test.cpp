// A list that is as bad as real ones: everything that is lost or taken for something is told.
#include "format/text_encoding.hpp"
#include "format/xlsx_writer.hpp"
#include "support/data.hpp"
#include "support/folder.hpp"
#include "support/zipped.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/check.hpp>
#include <noaber/io/package.hpp>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <fstream>
#include <map>

using namespace noaber;
using namespace noaber::test;

namespace {

using Texts = std::vector<std::string>;

std::filesystem::path list_file()
{
    return project_file("tests/data/werkversie.csv");
}

ReadOptions options_with(std::vector<NameDecision> decisions = {})
{
    ReadOptions options;
    options.list.lenient = true;
    options.list.decimal = DecimalSign::comma;
    options.reference = std::make_shared<const Register>(read(project_file("data/twente")).content);
    options.decisions = std::move(decisions);
    return options;
}

std::map<std::string_view, std::size_t> count_by_code(const Reading& reading)
{
    std::map<std::string_view, std::size_t> result;
    for (const Note& note : reading.notes) {
        ++result[note.code];
    }
    return result;
}

/// The lines of the list as they stand there, in its own encoding.
Texts lines_of_list()
{
    std::ifstream file{list_file(), std::ios::binary};
    Texts result;
    for (std::string line; std::getline(file, line);) {
        result.push_back(line + "\n");
    }
    return result;
}

/// What is read and what is told of rows, but for blank ones: in numbers and words, without lines.
std::string read_and_told(const Texts& lines, const ReadOptions& options)
{
    std::string bytes;
    for (const std::string& line : lines) {
        bytes += line;
    }
    const Folder folder;
    const Reading reading = read(folder.write("list.csv", bytes), options);
    std::string result = std::to_string(reading.content.participations().size());
    for (const Note& note : reading.notes) {
        if (note.code != "blank_rows") {
            result += fmt::format("\n{} {} {}", note.code, note.found.in(Language::english),
                                  note.expected.in(Language::english));
        }
    }
    return result;
}

/// The list as rows of texts, as a spreadsheet would hold them.
std::vector<Texts> rows_of_list()
{
    std::string text;
    for (const std::string& line : lines_of_list()) {
        text += format::utf8_of_windows_1252(line);
    }
    std::vector<Texts> rows;
    bool is_quoted = false;
    rows.emplace_back(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"' && is_quoted && text.substr(i + 1, 1) == "\"") {
            rows.back().back() += text[i++];
        } else if (text[i] == '"') {
            is_quoted = !is_quoted;
        } else if (text[i] == ';' && !is_quoted) {
            rows.back().emplace_back();
        } else if (text[i] == '\n' && !is_quoted) {
            rows.emplace_back(1);
        } else if (text[i] != '\r') {
            rows.back().back() += text[i];
        }
    }
    rows.pop_back();
    return rows;
}

std::string bytes_of(const Register& content)
{
    std::string all;
    for (const NamedFile& file : package_files(content, {})) {
        all += file.name + "\n" + file.bytes;
    }
    return all;
}

} // namespace

TEST_CASE("a row of a bad list is read or told: without it the answer or what is told differs")
{
    const ReadOptions options = options_with();
    const Texts lines = lines_of_list();
    const std::string whole = read_and_told(lines, options);
    constexpr std::size_t header = 4;
    for (std::size_t i = header; i < lines.size(); ++i) {
        const bool is_blank = lines[i].starts_with(";;;;;;;");
        const bool is_part = lines[i].find("Kennisplatform\r") != std::string::npos ||
                             lines[i].starts_with("Binnenstad\"");
        if (is_blank || is_part) {
            continue; // told as blank; half a row
        }
        INFO("line " << i + 1 << ": " << lines[i]);
        Texts without = lines;
        without[i] = ";;;;;;;\r\n";
        CHECK(read_and_told(without, options) != whole);
    }
}

TEST_CASE("what is lost of a bad list is what cannot be read, and nothing else")
{
    const Reading reading = read(list_file(), options_with());
    auto counts = count_by_code(reading);
    // counted by hand in the file
    constexpr std::size_t rows = 298; // below the headers, the one with a line break being one
    constexpr std::size_t blank = 17;
    constexpr std::size_t totals = 8;
    constexpr std::size_t remarks = 3;
    constexpr std::size_t twice = 5;
    constexpr std::size_t left_out = 18; // the five headings of parts among them
    CHECK(counts["row_left_out"] == left_out);
    CHECK(reading.content.participations().size() ==
          rows - blank - totals - remarks - twice - left_out);
    for (const char* code : {"totals_row", "footnote_row", "blank_rows", "row_twice", "ditto_mark",
                             "not_utf8", "personal_data", "column_not_read"}) {
        INFO(code);
        CHECK(counts[code] == 1);
    }
    CHECK(counts["double_encoded"] == 2);
    CHECK(counts["negative_contribution"] == 1);
}

TEST_CASE("of a bad list every name that is not exact is told, once")
{
    const Reading reading = read(list_file(), options_with());
    for (const NameDecision& decision : reading.decisions) {
        INFO(decision.name);
        const bool is_silent = decision.how == NameMatch::exact ||
                               (decision.how == NameMatch::code && decision.name == decision.code);
        std::size_t told = 0;
        for (const Note& note : reading.notes) {
            const bool is_of_name = note.code.starts_with("name_") || note.code == "code_completed";
            const std::string found = note.found.in(Language::english);
            const bool is_this = found == decision.name || found.ends_with(": " + decision.name);
            told += is_of_name && is_this ? 1U : 0U;
        }
        CHECK(is_silent == (told == 0));
    }
}

TEST_CASE("arrangements of a bad list that stand there under two names may be one, with a score")
{
    const Reading reading = read(list_file(), options_with());
    Texts doubles;
    for (const Problem& problem : problems(reading, Network{reading.content})) {
        if (problem.check->code == "possible_double") {
            doubles.push_back(problem.subject);
        }
    }
    CHECK(doubles == Texts{"afvalsamenw-de-es", "belastingsamenwerking-regge-dinkel"});
}

TEST_CASE("the next run of a bad list is silent about what was decided")
{
    const Reading first = read(list_file(), options_with());
    std::vector<NameDecision> decided = first.decisions;
    for (NameDecision& decision : decided) {
        if (decision.code.empty()) {
            decision.how = NameMatch::other;
        }
    }
    const Reading second = read(list_file(), options_with(decided));
    for (const Note& note : second.notes) {
        CHECK_FALSE(note.code.starts_with("name_"));
    }
    CHECK(second.content.participations().size() == first.content.participations().size());
}

TEST_CASE("a bad list gives the same register as CSV, XLSX and ODS")
{
    std::vector<Texts> rows = rows_of_list();
    for (Texts& row : rows) {
        row.resize(8); // a sheet has no rows with more or fewer cells: those are told of CSV only
    }
    const Folder folder;
    std::string csv;
    format::XlsxSheet sheet{.name = "Blad1", .headers = rows.front(), .rows = {}};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::vector<format::XlsxCell> cells;
        for (const std::string& cell : rows[i]) {
            cells.push_back(cell.empty() ? format::XlsxCell{} : format::XlsxCell{cell});
        }
        for (std::size_t j = 0; j < rows[i].size(); ++j) {
            std::string quoted = rows[i][j];
            for (std::size_t at = 0; (at = quoted.find('"', at)) != std::string::npos; at += 2) {
                quoted.insert(at, 1, '"');
            }
            csv += (j == 0 ? "\"" : ";\"") + quoted + "\"";
        }
        csv += "\n";
        if (i > 0) {
            sheet.rows.push_back(std::move(cells));
        }
    }
    write_ods(folder / "list.ods", rows, Numbers::as_text);
    const ReadOptions options = options_with();
    const Reading as_csv = read(folder.write("list.csv", csv), options);
    const Reading as_xlsx =
        read(folder.write("list.xlsx", format::write_xlsx({&sheet, 1}, 0)), options);
    const Reading as_ods = read(folder / "list.ods", options);
    CHECK(bytes_of(as_xlsx.content) == bytes_of(as_csv.content));
    CHECK(bytes_of(as_ods.content) == bytes_of(as_csv.content));
    CHECK(count_by_code(as_xlsx)["row_left_out"] == count_by_code(as_ods)["row_left_out"]);
}
