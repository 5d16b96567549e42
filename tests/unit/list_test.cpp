#include "format/csv.hpp"
#include "format/xlsx_writer.hpp"
#include "format/zip.hpp"
#include "io/list/values.hpp"
#include "support/described.hpp"
#include "support/failure.hpp"
#include "support/folder.hpp"
#include "support/listed.hpp"
#include "support/zipped.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/check.hpp>
#include <noaber/io/merge.hpp>
#include <noaber/io/package.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <set>

using namespace noaber;
using namespace noaber::test;

namespace {

using Texts = std::vector<std::string>;

std::optional<double> number(std::string_view text, DecimalSign sign = DecimalSign::comma)
{
    return list::number_of(text, sign).value;
}

/// The files of the register's package, as one text.
std::string bytes_of(const Register& content)
{
    std::string all;
    for (const NamedFile& file : package_files(content, {})) {
        all += file.name + "\n" + file.bytes;
    }
    return all;
}

} // namespace

TEST_CASE("a list is read with commas, semicolons or tabs, and by headers in two languages")
{
    const Texts expected{"Almelo in Road", "Borne in Road"};
    CHECK(pairs(read_text("participant,arrangement\nAlmelo,Road\nBorne,Road\n").content) ==
          expected);
    CHECK(pairs(read_text("Gemeente;Naam regeling\nAlmelo;Road\nBorne;Road\n").content) ==
          expected);
    CHECK(pairs(read_text("GR\tDeelnemer\nRoad\tAlmelo\nRoad\tBorne").content) == expected);
    CHECK(pairs(read_text("sep=;\r\nDeelnemer;GR\r\nAlmelo;Road\r\nBorne;Road\r\n").content) ==
          expected);
    ReadOptions named;
    named.list.columns = {{"participant", "Wie"}, {"arrangement", "Waarin"}};
    CHECK(pairs(read_text("Wie,Waarin\nAlmelo,Road\nBorne,Road\n", named).content) == expected);
}

TEST_CASE("a list is read in every encoding that people have, and the odd ones are told")
{
    const std::string utf8 = "participant,arrangement\nSúdwest-Fryslân,Wêr\n";
    const Texts expected{"Súdwest-Fryslân in Wêr"};
    CHECK(pairs(read_text(utf8).content) == expected);
    CHECK(pairs(read_text("\xEF\xBB\xBF" + utf8).content) == expected);
    CHECK(read_text("\xEF\xBB\xBF" + utf8).notes.empty());

    const Reading old = read_text("participant,arrangement\nS\xFA"
                                  "dwest-Frysl\xE2n,W\xEAr\n");
    CHECK(pairs(old.content) == expected);
    CHECK(notes(old) == Texts{"not_utf8 2: bytes that are not UTF-8"});

    std::string utf16 = "\xFF\xFE";
    for (const char letter : std::string_view{"participant,arrangement\nA,B\n"}) {
        utf16 += letter;
        utf16 += '\0';
    }
    CHECK(pairs(read_text(utf16).content) == Texts{"A in B"});

    const Reading doubled = read_text("participant,arrangement\nSÃºdwest-FryslÃ¢n,WÃªr\n");
    CHECK(pairs(doubled.content) == expected);
    CHECK(notes(doubled).size() == 2);
    CHECK(doubled.notes.front().code == "double_encoded");
}

TEST_CASE("two encodings in one list are refused, unless rows may differ")
{
    const std::string mixed = "participant,arrangement\nSúdwest,Road\nFrysl\xE2n,Road\n";
    CHECK(refused(mixed) == "list.csv:3: row 2 is UTF-8 and row 3 is not, expected one encoding, "
                            "or --encoding auto-row");
    ReadOptions by_row;
    by_row.list.encoding = ListEncoding::by_row;
    CHECK(pairs(read_text(mixed, by_row).content) == Texts{"Fryslân in Road", "Súdwest in Road"});
}

TEST_CASE("totals, remarks and blank rows are skipped, and told with their rows")
{
    const Reading reading = read_text("Overzicht 2026;;\n;;\nGemeente;Regeling;Bijdrage\n"
                                      "Almelo;Road;1\n;;\nBorne;Road;2\nTotaal;;3\n"
                                      "Bron: eigen opgave;;\n");
    CHECK(pairs(reading.content) == Texts{"Almelo in Road", "Borne in Road"});
    CHECK(notes(reading) == Texts{"separator 1: ;", "blank_rows 5: 1 blank row: 5",
                                  "totals_row 7: 1 row with totals: 7",
                                  "footnote_row 8: 1 row with a remark: 8"});
}

TEST_CASE("a wide list has crosses for arrangements, or names of regions")
{
    const Reading crosses = read_text("Gemeente;Road;Port\nAlmelo;x;\nBorne;X;ja\nLosser;;-\n");
    CHECK(pairs(crosses.content) == Texts{"Almelo in Road", "Borne in Port", "Borne in Road"});
    const Reading regions =
        read_text("Gemeente,Veiligheidsregio,Jeugdregio,Opmerking\n"
                  "Almelo,Twente,Twente 1,iets\nBorne,Twente,Twente 2,anders\n");
    CHECK(pairs(regions.content) ==
          Texts{"Almelo in Twente", "Almelo in Twente 1", "Borne in Twente", "Borne in Twente 2"});
    CHECK(notes(regions) == Texts{"column_not_read 1: Opmerking"});
    CHECK(refused("Gemeente;Road\nAlmelo;x\nBorne;x\nLosser;misschien\n") ==
          "list.csv:4:2: Road: misschien, expected a cross or nothing");
}

TEST_CASE("a row that cannot be read is refused, or left out and told")
{
    const std::string text =
        "participant;arrangement;contribution\nA;Road;1\nB;Road;veel\nC;Road;3\n";
    CHECK(refused(text) == "list.csv:3:3: contribution: veel, expected a number");
    ReadOptions lenient;
    lenient.list.lenient = true;
    const Reading reading = read_text(text, lenient);
    CHECK(pairs(reading.content) == Texts{"A in Road", "C in Road"});
    CHECK(notes(reading) == Texts{"separator 1: ;", "row_left_out 3: veel"});
    CHECK(refused("participant,arrangement\nA,Road,1,2\nB\nC,Road\n") ==
          "list.csv:2: 4 cells, expected 2; the rows are 2, 3");
}

TEST_CASE("numbers are read as people write them, and never guessed")
{
    CHECK(number("1.234,50") == 1234.5);
    CHECK(number("\u20AC 1.234,-") == 1234);
    CHECK(number("1,5 mln") == 1.5e6);
    CHECK(number("12,5-") == -12.5);
    CHECK(number("'12") == 12);
    CHECK(number("12%") == 12);
    CHECK(number("1 234 567") == 1234567);
    CHECK(number("1.234.567") == 1234567);
    CHECK(number("90.123") == 90123);
    CHECK(number("90.123", DecimalSign::point) == 90.123);
    CHECK(number("1,234.56", DecimalSign::point) == 1234.56);
    CHECK(list::number_of("90.123", DecimalSign::automatic).fault ==
          list::NumberFault::two_readings);
    for (const char* text : {"nan", "inf", "1e400", "1e-400", "x", "12abc", "1.2.3", "1,2,3", "--1",
                             "12-3", "1 2", "\u00BD"}) {
        INFO(text);
        CHECK_FALSE(number(text));
    }
}

TEST_CASE("days are read as people write them, and never guessed")
{
    const auto day = parse_date("2024-01-02");
    for (const char* text : {"2024-01-02", "02-01-2024", "2-1-2024", "02/01/2024", "2.1.2024"}) {
        INFO(text);
        CHECK(list::date_of(text) == day);
    }
    for (const char* text : {"31-02-2024", "2-1-24", "45291", "2024", "", "1-2", "2-1-2024-3"}) {
        INFO(text);
        CHECK_FALSE(list::date_of(text));
    }
}

TEST_CASE("the same rows twice are one, and rows that contradict are refused")
{
    const std::string head = "participant,arrangement,role\n";
    const Reading reading = read_text(head + "A,Road,member\nA,Road,lid\n");
    CHECK(pairs(reading.content) == Texts{"A in Road"});
    CHECK(notes(reading) == Texts{"row_twice 3: 1 row that says what another says: 3"});
    CHECK(refused(head + "A,Road,member\nA,Road,centrumgemeente\n") ==
          "list.csv:3: A stands in Road twice and says two things, expected one");
}

TEST_CASE("the order of rows leaves no trace")
{
    const std::string head = "participant,arrangement\n";
    const Reading one = read_text(head + "Á b,Road\na-B,Road\nC,Port\n");
    const Reading other = read_text(head + "C,Port\na-B,Road\nÁ b,Road\n");
    CHECK(bytes_of(one.content) == bytes_of(other.content));
}

TEST_CASE("the same table gives the same register as CSV, XLSX and ODS")
{
    const std::vector<Texts> rows{{"Gemeente", "Regeling", "Bijdrage", "Sinds"},
                                  {"Súdwest-Fryslân", "R & D", "1234.5", "2013-01-01"},
                                  {"Almelo", "Road", "90.123", ""}};
    const Folder folder;
    std::string csv;
    format::XlsxSheet sheet{.name = "Blad1", .headers = rows.front(), .rows = {}};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        format::append_csv_row(csv, rows[i]);
        std::vector<format::XlsxCell> cells;
        for (const std::string& cell : rows[i]) {
            const auto number = parse_number(cell);
            cells.push_back(number ? format::XlsxCell{*number} : format::XlsxCell{cell});
        }
        if (i > 0) {
            sheet.rows.push_back(cells);
        }
    }
    const auto as_csv = folder.write("list.csv", csv);
    const auto as_xlsx = folder.write("list.xlsx", format::write_xlsx({&sheet, 1}, 0));
    const auto as_ods = folder / "list.ods";
    write_ods(as_ods, rows);
    const std::string expected = bytes_of(read(as_csv).content);
    CHECK(bytes_of(read(as_xlsx).content) == expected);
    CHECK(bytes_of(read(as_ods).content) == expected);
    const auto first_day = folder.write("first-day.xlsx", format::write_xlsx({&sheet, 1}, 0));
    const std::string properties =
        format::read_all(format::ZipFile{first_day}.open("docProps/core.xml"), "core.xml", 4096);
    CHECK(properties.find("1970-01-01T00:00:01Z") != std::string::npos); // and no clock is asked
}

TEST_CASE("several inputs are one register, and what they contradict is told")
{
    const ReadOptions options{.keep_places = true};
    std::vector<Reading> readings;
    readings.push_back(read_text("participant,arrangement,form\nA,Road,OL\nB,Road,OL\n", options));
    readings.push_back(read_text("participant,arrangement,form\nB,Road,BVO\nC,Port,GO\n", options));
    for (Reading& reading : readings) {
        for (auto& [key, place] : reading.places) {
            place.file = "list.csv";
        }
    }
    const Reading all = merged(std::move(readings), dutch_rules());
    CHECK(pairs(all.content) == Texts{"A in Road", "B in Road", "C in Port"});
    CHECK(notes(all) == Texts{"input_conflict 2: form: BVO"});
    CHECK(all.notes.front().expected.in(Language::english) == "OL, as list.csv:2 says");
    CHECK(all.others.size() == 1);
}

TEST_CASE("what is wrong with one of several inputs is told of that one")
{
    const ReadOptions options{.keep_places = true};
    const Folder folder;
    std::vector<Reading> readings;
    readings.push_back(
        read(folder.write("f1.csv", "participant,arrangement\nA,Q\nB,Q\n"), options));
    readings.push_back(
        read(folder.write("f2.csv", "participant,arrangement\nC,Z\nB,Z\n"), options));
    const Reading all = merged(std::move(readings), dutch_rules());
    const Network network{all.content};
    std::set<std::string> told;
    for (const Problem& problem : problems(all, network)) {
        if (problem.check->code == "no_policy_domain" ||
            problem.check->code == "participant_without_record") {
            told.insert(std::filesystem::path{problem.place.file}.filename().string() + ": " +
                        problem.found.in(Language::english));
        }
    }
    CHECK(told ==
          std::set<std::string>{"f1.csv: known by name only: A", "f1.csv: known by name only: B",
                                "f1.csv: no policy domain for Q", "f2.csv: known by name only: C",
                                "f2.csv: no policy domain for Z"});
}

TEST_CASE("like names with the same participants may be one, with a score")
{
    const Reading reading = read_text("participant,arrangement\nA,GR Belastingkantoor Noord\n"
                                      "B,GR Belastingkantoor Noord\nA,Belastingkantoor Noord NV\n"
                                      "B,Belastingkantoor Noord NV\nA,Port\n");
    const Network network{reading.content};
    std::vector<std::string> doubles;
    for (const Problem& problem : problems(reading, network)) {
        if (problem.check->code == "possible_double") {
            doubles.push_back(problem.found.in(Language::english));
        }
    }
    CHECK(doubles.size() == 1);
}
