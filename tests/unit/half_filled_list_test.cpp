#include "io/list/values.hpp"
#include "support/folder.hpp"
#include "support/listed.hpp"

#include <noaber/io/check.hpp>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace noaber;
using namespace noaber::test;
using Catch::Contains;

namespace {

using Texts = std::vector<std::string>;

/// `code name kind`, sorted.
Texts participants(const Register& content)
{
    const Organisations& all = content.organisations();
    Texts result;
    for (const OrganisationId id : all.ids()) {
        result.push_back(all.code[id] + " " + all.name[id] + " " + std::string{word(all.kind[id])});
    }
    std::sort(result.begin(), result.end());
    return result;
}

/// The code of who hosts the only arrangement.
std::string host(const Register& content)
{
    const auto id = content.versions().host[VersionId{0}];
    return id ? content.organisations().code[*id] : "";
}

bool has_note(const Reading& reading, std::string_view code)
{
    return std::any_of(reading.notes.begin(), reading.notes.end(),
                       [code](const Note& note) { return note.code == code; });
}

} // namespace

TEST_CASE("who is named without a code is the one with that name, wherever the rows stand")
{
    const Texts both{"GM0361 Alkmaar other", "GM0363 Amsterdam other"};
    const std::string head = "participant,participant_code,arrangement\n";
    const std::string coded = "Amsterdam,GM0363,A\nAlkmaar,GM0361,A\n";
    for (const std::string uncoded :
         {"Amsterdam,,B\n", "amsterdam,-,B\n", "GM0363,n.b.,B\n", ",GM0363,B\n"}) {
        INFO(uncoded);
        const Register after = read_text(head + coded + uncoded).content;
        CHECK(participants(after) == both);
        CHECK(pairs(after) == Texts{"Alkmaar in A", "Amsterdam in A", "Amsterdam in B"});
        const Register before = read_text(head + uncoded + coded).content;
        CHECK(participants(before) == both);
        CHECK(pairs(before) == pairs(after));
    }
    // of two with one name nobody is guessed
    const Register bergen =
        read_text(head + "Bergen,GM0373,A\nBergen,GM0893,A\nBergen,,B\n").content;
    CHECK(participants(bergen) ==
          Texts{"GM0373 Bergen other", "GM0893 Bergen other", "bergen Bergen other"});
}

TEST_CASE("an arrangement without a code is the one with that name, wherever the rows stand")
{
    const std::string head = "participant,arrangement,arrangement_code\n";
    CHECK(read_text(head + "a,Tax,T1\nb,Tax,\n").content.versions().size() == 1);
    CHECK(read_text(head + "b,tax,-\na,Tax,T1\n").content.versions().size() == 1);
    CHECK(read_text(head + "a,,T1\nb,Tax,T1\nc,Tax,\n").content.versions().title[VersionId{0}] ==
          "Tax");
    // cells with line ends in them are no cells side by side
    CHECK(read_text(head + "a,Tax,T1\nb,\"T1\nTax\",\n").content.versions().size() == 2);
}

TEST_CASE("a host is a participant, by name or by code, wherever the rows stand")
{
    const std::string head = "participant,participant_code,arrangement,host\n";
    const std::string others = "Alkmaar,GM0361,Tax,\n";
    for (const std::string row : {"Bergen,GM0373,Tax,Alkmaar\n", "Bergen,GM0373,Tax,alkmaar\n",
                                  "Bergen,GM0373,Tax,GM0361\n", "Bergen,GM0373,Tax,361\n"}) {
        INFO(row);
        CHECK(host(read_text(head + others + row).content) == "GM0361");
        CHECK(host(read_text(head + row + others).content) == "GM0361");
        CHECK(read_text(head + row + others).content.organisations().size() == 2);
    }
    const Reading two = read_text(head + "a,A1,Tax,b\nb,B1,Tax,a\n");
    CHECK(host(two.content) == "B1");
    CHECK(has_note(two, "conflicting_facts"));
}

TEST_CASE("a kind is known as soon as one row says it, and two kinds are told")
{
    const std::string head = "participant,kind,arrangement,host\n";
    CHECK(participants(read_text(head + "B,municipality,X,A\nA,municipality,X,A\n").content) ==
          Texts{"a A municipality", "b B municipality"});
    CHECK(participants(read_text(head + "A,,X,\nA,municipality,Y,\nB,,X,\n").content) ==
          Texts{"a A municipality", "b B other"});
    const Reading two = read_text(head + "A,municipality,X,\nA,province,Y,\n");
    CHECK(participants(two.content) == Texts{"a A municipality"});
    CHECK_THAT(notes(two).front(), Contains("conflicting_facts 3: kind: province"));
}

TEST_CASE("idem and --fill-down take the code from above too")
{
    const std::string head = "participant,participant_code,arrangement,arrangement_code\n";
    ReadOptions filled;
    filled.list.fill_down = true;
    const Register all = read_text(head + "a,A1,Tax,T1\nidem,,Water,W1\n\"\"\"\",idem,Zorg,Z1\n"
                                          "b,B1,idem,idem\nc,C1,,\n",
                                   filled)
                             .content;
    CHECK(all.organisations().size() == 3);
    CHECK(all.versions().size() == 3);
    CHECK(pairs(all) == Texts{"a in Tax", "a in Water", "a in Zorg", "b in Zorg", "c in Zorg"});
    const std::string codes = "participant,arrangement_code\na,T1\nb,\nc,idem\n";
    CHECK(pairs(read_text(codes, filled).content) == Texts{"a in T1", "b in T1", "c in T1"});
    CHECK_THAT(refused(head + "idem,,Tax,T1\n"), Contains("nobody stands above"));
}

TEST_CASE("who left may come back, in whatever order the rows stand")
{
    const std::string head = "participant,arrangement,joined,left,weight\n";
    const std::string first = "a,X,2000-01-01,2005-01-01,1\n";
    const std::string again = "a,X,2010-01-01,,1\n";
    CHECK(read_text(head + first + again).content.participations().size() == 2);
    CHECK(read_text(head + again + first).content.participations().size() == 2);
    CHECK(has_note(read_text(head + first + again + again), "row_twice"));
    CHECK_THAT(refused(head + first + again + "a,X,2012-01-01,,5\n"), Contains("says two things"));
}

TEST_CASE("a row that only adds a policy domain is no repeat")
{
    const std::string head = "participant,arrangement,layer\n";
    const Reading added = read_text(head + "a,X,safety\na,X,youth\nb,X,safety\n");
    CHECK(added.content.versions().domains[VersionId{0}] == Texts{"safety", "youth"});
    CHECK_FALSE(has_note(added, "row_twice"));
    CHECK(has_note(read_text(head + "a,X,safety\nb,X,safety\na,X,safety\n"), "row_twice"));
    const Register regions =
        read_text("gemeente,veiligheidsregio,jeugdregio\na,Twente,Twente\nb,idem,\"\"\"\"\n")
            .content;
    CHECK(regions.versions().domains[VersionId{0}] == Texts{"jeugdregio", "veiligheidsregio"});
    CHECK(pairs(regions) == Texts{"a in Twente", "b in Twente"});
}

TEST_CASE("an amount that ends as whole amounts do has a decimal comma, whatever the list has")
{
    using list::number_of;
    for (const DecimalSign sign :
         {DecimalSign::automatic, DecimalSign::comma, DecimalSign::point}) {
        CHECK(number_of("€ 12.500,-", sign).value == 12500);
        CHECK(number_of("1.234,--", sign).value == 1234);
        CHECK(number_of("12.500,50", sign).value == 12500.5);
    }
    const std::string head = "participant,arrangement,contribution\n";
    CHECK(has_note(read_text(head + "a,X,\"12.500,50\"\nb,X,1.234\n"), "number_otherwise"));
    CHECK_FALSE(has_note(read_text(head + "a,X,12500.50\nb,X,1.234\n"), "number_otherwise"));
    CHECK(number_of("1e308 mln", DecimalSign::point).fault == list::NumberFault::out_of_range);
    CHECK(number_of("5leden", DecimalSign::point).fault == list::NumberFault::no_number);
}

TEST_CASE("a column with some crosses is not left out in silence")
{
    const std::string head = "gemeente,VRT,Meldkamer\n";
    const Reading lost = read_text(head + "a,x,x\nb,x,p\nc,x,q\n");
    CHECK_THAT(notes(lost).front(), Contains("crosses_left_out 1: Meldkamer: 1 of 3 cells"));
    CHECK(has_note(read_text("gemeente,VRT,Inwoners\na,x,1\nb,x,2\nc,x,3\n"), "column_not_read"));
    CHECK(pairs(read_text(head + "a,x,v\nb,x,\n").content) ==
          Texts{"a in Meldkamer", "a in VRT", "b in VRT"});
}

TEST_CASE("a matrix is known as one though a name is spelled otherwise, and has no totals")
{
    CHECK_THAT(refused("gemeente,Almelo,Borne,Hengelo (O)\nAlmelo,,x,2\nBorne,,,\nHengelo,3,,\n"),
               Contains("--matrix"));
    ReadOptions matrix;
    matrix.list.is_matrix = true;
    const Reading totals = read_text(",A,B,Totaal\nA,,2,2\nB,2,,2\nTotaal,2,2,4\n", matrix);
    CHECK(pairs(totals.content) == Texts{"A in A - B", "B in A - B"});
    CHECK(has_note(totals, "column_not_read"));
    CHECK_THAT(refused("a,b\n1,2\n", matrix), Contains("no row with headers of a matrix"));
}

TEST_CASE("what a list is does not depend on how its file is called")
{
    const Folder folder;
    const std::string text = "participant,arrangement\nBorne,tax\n";
    std::string wide = "\xFF\xFE";
    for (const char letter : text) {
        wide += {letter, '\0'};
    }
    for (const std::string name : {"list", "LIST.CSV", "list.tsv", "List.Txt"}) {
        for (const std::string& bytes : {text, "\xEF\xBB\xBF" + text, wide}) {
            INFO(name);
            CHECK(pairs(read(folder.write(name, bytes)).content) == Texts{"Borne in tax"});
        }
    }
    CHECK_THAT(refused("participant,arrangement\rBorne,tax\r"), Contains("a carriage return"));
}
