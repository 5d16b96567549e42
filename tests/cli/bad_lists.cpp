// Lists in CSV.
#include "cli/bad_inputs.hpp"

#include <fmt/format.h>

namespace noaber::test {

namespace {

const std::string& head = list_head;
const std::string long_head =
    "participant;arrangement;contribution;joined;left;weight;share;role\n";

} // namespace

std::vector<BadInput> bad_lists()
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
        {68, "role.csv", long_head + "A;B;;;;;;lid\nA;B;;;;;;centrumgemeente\n", info, 3,
         "says two things"},
        {68, "twice.csv", head + "A,B\nA,B\n", check, 0, "row_twice"},
        {69, "share.csv", long_head + "A;B;;;;;60;\nC;B;;;;;60;\n", check, 0, "shares_not_whole"},
        {69, "most.csv", long_head + "A;B;;;;;160;\n", info, 3, "expected at most 100"},
        {70, "mail.csv", "participant,arrangement,contact\nA,B,jan@voorbeeld.nl\n", check, 0,
         "personal_data"},
        {30, "square.csv", ",A,B,C\nA,0,1,1\nB,1,0,0\nC,1,0,0\n", info, 3, "expected --matrix for"},
        {30, "named.csv", "Gemeente,A,B\nA,,x\nB,x,\n", info, 3, "named.csv:1: rows and columns"},
        {30,
         "square.csv",
         ",A,B,C\nA,9,1,2\nB,1,0,0\nC,5,0,0\n",
         {"check", "--matrix", "--format", "csv"},
         0,
         "A with C: 2, and 5 the other way"},
        {30,
         "half.csv",
         ",A,B,C\nA,,1,x\nB,,,0\nC,,,\n",
         {"check", "--matrix", "--format", "csv", "--severity", "warning"},
         0,
         "severity,code",
         "matrix_uneven"},
        {30,
         "uneven.csv",
         ",A,B\nA,,1\nC,1,\n",
         {"info", "--matrix"},
         3,
         "uneven.csv:1:3: B has a column and no row"},
        {30,
         "letter.csv",
         ",A,B\nA,,q\nB,1,\n",
         {"info", "--matrix"},
         3,
         "letter.csv:2:3: q, expected"},
        {64, "self.csv", head + "A,A\n", info, 3, "takes part in itself"},
        {65, "single.csv", head + "A,B\n", check, 0, "single_participant"},
        {66,
         "apart.csv",
         head + "A,B\nC,D\nE,D\n",
         {"measure", "--of", "participant", "--measure", "all", "--format", "csv"},
         0,
         "NA",
         "nan"},
        {66,
         "apart.csv",
         head + "A,B\nC,D\nE,D\n",
         {"measure", "--of", "network", "--format", "csv"},
         0,
         "components",
         "nan"},
        {67,
         "complete.csv",
         head + "A,P\nB,P\nC,P\nA,Q\nB,Q\nC,Q\n",
         {"measure", "--of", "participant", "--measure", "all", "--format", "csv"},
         0,
         "degree",
         "nan"},
        {67,
         "complete.csv",
         head + "A,P\nB,P\nC,P\nA,Q\nB,Q\nC,Q\n",
         {"measure", "--of", "pair", "--format", "csv"},
         0,
         "jaccard",
         "nan"},
        {67,
         "complete.csv",
         "participant,kind,arrangement\nA,municipality,P\nB,municipality,P\n",
         {"communities", "--runs", "3", "--format", "csv"},
         0,
         "communit",
         "nan"},
        {70, "phone.csv", "participant,arrangement,bereikbaar\nA,B,06-12345678\n", check, 0,
         "personal_data"},
        {70, "bsn.csv", "participant,arrangement,nr\nA,B,111222333\n", check, 0, "personal_data"},
        {70, "inhabitants.csv", "participant,arrangement,inwoners\nA,B,162683\n", check, 0,
         "column_not_read", "personal_data"},
        {70,
         "mail.csv",
         "participant,arrangement,contact\nA,B,jan@voorbeeld.nl\n",
         {"convert", "--format", "csv"},
         0,
         "A,other",
         "jan@"},
    };
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

} // namespace noaber::test
