// Bad inputs, each with what the user gets: a refusal with a place (the exit status says whose it
// is), or an answer and a problem that `noaber check` tells. Every row runs the program itself;
// what it says, what it leaves behind and how much memory it takes are looked at. The numbers are
// those of the project's list of bad inputs.
#include "format/xlsx_writer.hpp"
#include "support/folder.hpp"
#include "support/zipped.hpp"

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>

using namespace noaber;
using namespace noaber::test;

namespace {

struct BadInput {
    int number = 0;
    std::string name;
    std::string bytes;
    std::vector<std::string> words; ///< The command and its options.
    int status = 0;
    std::string said; ///< Part of what is said: on stderr for a refusal, else on stdout.
};

struct Ran {
    int status = 0;
    std::string out;
    std::string err;
    long memory_kib = 0;
};

Ran ran(const Folder& folder, const std::vector<std::string>& words)
{
    std::vector<std::string> all{NOABER_TOOL_PROGRAM};
    all.insert(all.end(), words.begin(), words.end());
    std::vector<char*> arguments;
    for (std::string& word : all) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    const std::string out = (folder / "out.txt").string();
    const std::string err = (folder / "err.txt").string();
    const pid_t child = ::fork();
    if (child == 0) {
        const int out_file = ::open(out.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0600);
        const int err_file = ::open(err.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0600);
        ::dup2(out_file, 1);
        ::dup2(err_file, 2);
        ::execv(arguments.front(), arguments.data());
        ::_exit(127);
    }
    int status = 0;
    rusage used{};
    ::wait4(child, &status, 0, &used);
    Ran result{.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
               .out = folder.content("out.txt"),
               .err = folder.content("err.txt"),
               .memory_kib = used.ru_maxrss};
    ::unlink(out.c_str());
    ::unlink(err.c_str());
    return result;
}

using Words = std::vector<std::string>;

const Words check{"check", "--format", "csv"};
const Words info{"info", "--format", "csv"};

std::string xml(const std::string& inside)
{
    return "<?xml version=\"1.0\"?>" + inside;
}

const std::string head = "participant,arrangement\n";
const std::string long_head =
    "participant;arrangement;contribution;joined;left;weight;share;role\n";

std::vector<BadInput> all_inputs()
{
    std::vector<BadInput> all{
        {1, "empty.csv", "", info, 3, "empty.csv: file is empty"},
        {2, "header.csv", head, check, 0, "no_rows"},
        {5, "mark.csv", "\xEF\xBB\xBF" + head + "A,B\n", info, 0, "register,arrangements,1"},
        {6, "utf16.csv", std::string("\xFF\xFEg\0r\0,\0l\0i\0d\0\n\0a\0,\0b\0\n\0", 24), check, 0,
         "utf16"},
        {6, "half.csv", std::string("\xFF\xFEg\0r\0,", 7), info, 3, "half a character"},
        {7, "old.csv",
         head + "S\xFA"
                "dwest,B\n",
         check, 0, "not_utf8"},
        {8, "mixed.csv",
         head + "S\xC3\xBA"
                "d,B\nS\xFA"
                "d,C\n",
         info, 3, "row 2 is UTF-8 and row 3 is not"},
        {9, "double.csv",
         head + "S\xC3\x83\xC2\xBA"
                "dwest,B\n",
         check, 0, "double_encoded"},
        {10, "nul.csv", head + std::string("A\0,B\n", 5), info, 3, "nul.csv:2: a NUL byte"},
        {11, "alike.csv", head + "A\xC2\xA0  b,B\nA b,C\n", check, 0, "known by name only: A b"},
        {11, "unseen.csv", head + "\xC2\xAD,B\n", info, 3, "unseen.csv:2:1: nobody takes part"},
        {11, "unseen.csv", head + "A,\xC2\xAD\n", info, 3,
         "unseen.csv:2:2: A takes part in nothing"},
        {29, "nobody.csv", "Gemeente,Road,Vallei\nA,x,x\n,x,x\n", info, 3,
         "nobody.csv:3:1: nobody"},
        {11, "nfd.csv",
         head + "Su\xCC\x81"
                "d,B\nS\xC3\xBA"
                "d,C\n",
         info, 0, "organisations,1"},
        {12,
         "turned.csv",
         head + "A\xE2\x80\xAE"
                "b,B\n",
         {"convert", "--format", "csv"},
         0,
         "Ab,"},
        {13, "semicolon.csv", long_head + "A;B;1.234,50;;;;;\n", info, 0,
         "register,participations,1"},
        {14, "comma.csv", "participant,arrangement,bedrag\nA,B,1,50\n", info, 3,
         "comma.csv:2: 4 cells, expected 3"},
        {15, "sep.csv", "sep=;\nparticipant;arrangement\nA;B\n", info, 0,
         "register,arrangements,1"},
        {16, "points.csv", long_head + "A;B;90.123;;;;;\n", check, 0, "number_grouped"},
        {16, "points.tsv", "gr\tlid\tbedrag\nB\tA\t90.123\n", info, 3, "reads two ways"},
        {17, "text.csv", long_head + "A;B;'12;;;;;\nC;B;\xE2\x82\xAC 1.234,-;;;;;\nD;B;n.b.;;;;;\n",
         info, 0, "register,participations,3"},
        {17, "x.csv", long_head + "A;B;x;;;;;\n", info, 3, "x.csv:2:3: contribution: x, expected"},
        {18, "minus.csv", long_head + "A;B;12,5-;;;;;\n", check, 0, "negative_contribution"},
        {19, "nan.csv", long_head + "A;B;;;;nan;;\n", info, 3, "weight: nan, expected a number"},
        {19, "huge.csv", long_head + "A;B;;;;1e400;;\n", info, 3, "a number of usual size"},
        {20, "negative.csv", long_head + "A;B;;;;-1;;\n", info, 3, "expected no negative number"},
        {21, "zero.csv", long_head + "A;B;;;;0;;\n", check, 0, "weight_zero"},
        {22, "far.csv", long_head + "A;B;;;;1e-300;;\nC;B;;;;1e300;;\n", info, 3, "at most 1e12"},
        {23, "day.csv", long_head + "A;B;;31-02-2024;;;;\n", info, 3,
         "joined: 31-02-2024, expected"},
        {23, "serial.csv", long_head + "A;B;;45291;;;;\n", info, 3,
         "joined: 45291, expected a date"},
        {24, "before.csv", long_head + "A;B;;01-01-2024;01-01-2023;;;\n", info, 3, "comes before"},
        {25, "quote.csv", head + "A,\"B\nC,D\n", info, 3, "quote.csv:2: a quote opens here"},
        {26, "quoted.csv", head + "A,\"B;\"\"\nC\"\n", info, 0, "register,arrangements,1"},
        {27, "uneven.csv", head + "A,B,C\nD,E\nF,G,H\n", info, 3, "the rows are 2, 4"},
        {27,
         "uneven.csv",
         head + "A,B,C\nD,E\nF,G,H\n",
         {"info", "--lenient", "--format", "csv"},
         0,
         "register,participations,1"},
        {27, "uneven.csv", head + "A,B,C\nD,E\nF,G,H\n", check, 1, "row_left_out"},
        {28, "columns.csv", "participant,arrangement,Arrangement\nA,B,C\n", info, 3,
         "both hold the arrangement"},
        {28, "nameless.csv", "participant,,arrangement\nA,B,C\n", info, 3, "column 2 has no name"},
        {29, "totals.csv", head + "A,B\n,\nTotaal,1\n", check, 0, "totals_row"},
        {29, "unsure.csv", head + "A,B\nC,\n", info, 3, "unsure.csv:3:2: C takes part in nothing"},
        {33, "text.xlsx", "PK\x03\x04 and no more", info, 3, "incomplete or damaged zip file"},
        {34, "old.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", info, 3,
         "an old or encrypted spreadsheet"},
        {39, "text.ods", head + "A,B\n", info, 0, "register,arrangements,1"},
        {40, "laughs.xml", xml("<!DOCTYPE x [<!ENTITY a \"b\">]><overheidsorganisaties/>"), info, 3,
         "a DOCTYPE, expected none"},
        {41, "entity.xml",
         xml("<!DOCTYPE x SYSTEM \"file:///etc/hostname\"><overheidsorganisaties/>"), info, 3,
         "a DOCTYPE, expected none"},
        {43, "short.xml", xml("<overheidsorganisaties><organisaties>"), info, 3, "incomplete file"},
        {68, "role.csv", long_head + "A;B;;;;;;lid\nA;B;;;;;;centrumgemeente\n", info, 3,
         "says two things"},
        {68, "twice.csv", head + "A,B\nA,B\n", check, 0, "row_twice"},
        {69, "share.csv", long_head + "A;B;;;;;60;\nC;B;;;;;60;\n", check, 0, "shares_not_whole"},
        {69, "most.csv", long_head + "A;B;;;;;160;\n", info, 3, "expected at most 100"},
        {64, "self.csv", head + "A,A\n", info, 3, "takes part in itself"},
        {70, "mail.csv", "participant,arrangement,contact\nA,B,jan@voorbeeld.nl\n", check, 0,
         "personal_data"},
        {72,
         "formula.csv",
         head + "=cmd|'/C calc'!A0,B\n",
         {"measure", "--excel-nl", "--measure", "degree"},
         0,
         "'=cmd|"},
    };
    std::string depth = "<overheidsorganisaties>";
    for (int i = 0; i < 20000; ++i) {
        depth += "<a>";
    }
    all.push_back({42, "deep.xml", xml(depth), info, 3, "over 256 levels deep"});
    std::string many = head;
    for (int i = 0; i < 10000; ++i) {
        many += fmt::format("Plaats  {0},Road\nplaats-{0},Port\n", i);
    }
    all.push_back({80,
                   "warnings.csv",
                   many,
                   {"check", "--format", "json"},
                   0,
                   "problems of spelled_alike, of which 50 are shown"});
    std::string line = head + "A,";
    line.append(std::size_t{3} << 20U, 'x');
    all.push_back({0, "line.csv", line, info, 3, "a row of over 1,048,576 bytes"});
    return all;
}

constexpr long most_kib = 256 * 1024;

} // namespace

TEST_CASE("every bad input is refused with a place or read with a word about it")
{
    for (const BadInput& input : all_inputs()) {
        INFO(input.number << " " << input.name);
        const Folder folder;
        Words words = input.words;
        words.insert(words.begin() + 1, folder.write(input.name, input.bytes).string());
        const Ran result = ran(folder, words);
        INFO(result.err);
        CHECK(result.status == input.status);
        CHECK((input.status > 1 ? result.err : result.out).find(input.said) != std::string::npos);
        CHECK(folder.names() == Words{input.name});
#ifndef __SANITIZE_ADDRESS__
        CHECK(result.memory_kib < most_kib);
#endif
    }
}

TEST_CASE("a refused input leaves no output behind")
{
    for (const BadInput& input : all_inputs()) {
        if (input.status != 3 || input.words.front() != "info") {
            continue;
        }
        INFO(input.number << " " << input.name);
        const Folder folder;
        const std::string path = folder.write(input.name, input.bytes).string();
        CHECK(ran(folder, {"info", path, "-o", (folder / "answer.csv").string()}).status == 3);
        CHECK(folder.names() == Words{input.name});
    }
}

TEST_CASE("a spreadsheet that unpacks to half a gigabyte is refused in little memory")
{
    const Folder folder;
    const std::string rows(std::size_t{200} << 20U, ' ');
    write_zip(folder / "bomb.xlsx", {{"xl/workbook.xml", "<workbook/>"},
                                     {"xl/sharedStrings.xml", rows},
                                     {"xl/worksheets/sheet1.xml", rows}});
    const Ran result = ran(folder, {"info", (folder / "bomb.xlsx").string()});
    CHECK(result.status == 3);
    CHECK(result.err.find("is packed more than 200 times") != std::string::npos);
#ifndef __SANITIZE_ADDRESS__
    CHECK(result.memory_kib < most_kib);
#endif
}

TEST_CASE("a zip file that is no plain spreadsheet is refused")
{
    const Folder folder;
    const auto said = [&folder](const std::vector<std::pair<std::string, std::string>>& entries) {
        write_zip(folder / "list.xlsx", entries);
        const Ran result = ran(folder, {"info", (folder / "list.xlsx").string()});
        CHECK(result.status == 3);
        return result.err;
    };
    CHECK(said({{"../../../tmp/evil", "x"}}).find("leads out of it") != std::string::npos);
    CHECK(said({{"/etc/evil", "x"}}).find("leads out of it") != std::string::npos);
    CHECK(said({{"a", "x"}, {"a", "y"}}).find("holds a twice") != std::string::npos);
    CHECK(said({{"a", "x"}}).find("without a spreadsheet") != std::string::npos);
    std::vector<std::pair<std::string, std::string>> many;
    for (int i = 0; i < 1001; ++i) {
        many.emplace_back(fmt::format("{}", i), "x");
    }
    CHECK(said(many).find("1,000 files") != std::string::npos);
}

TEST_CASE("a cell that no spreadsheet has is refused with its sheet and row")
{
    const Folder folder;
    const auto said = [&folder](const std::string& cells) {
        write_zip(folder / "list.xlsx",
                  {{"xl/workbook.xml",
                    "<workbook><sheets><sheet name=\"Blad1\" r:id=\"r1\" xmlns:r=\"urn:r\"/>"
                    "</sheets></workbook>"},
                   {"xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/>"
                    "</Relationships>"},
                   {"xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\">" + cells +
                                                    "</row></sheetData></worksheet>"}});
        const Ran result = ran(folder, {"info", (folder / "list.xlsx").string()});
        CHECK(result.status == 3);
        const std::size_t place = result.err.find("[Blad1]");
        return place == std::string::npos ? result.err : result.err.substr(place);
    };
    CHECK(said("<c r=\"ZZZZZZZ1\"><v>1</v></c>") ==
          "[Blad1]:1: cell ZZZZZZZ1 in row 1, expected one up to XFD1048576\n");
    CHECK(said("<c r=\"A1\"><f>1+1</f></c>").find("a formula without a value") !=
          std::string::npos);
    CHECK(said("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>").find("#REF!, expected a value") !=
          std::string::npos);
    CHECK(said("<c r=\"A1\" t=\"s\"><v>7</v></c>").find("text 7 of 0") != std::string::npos);
}
