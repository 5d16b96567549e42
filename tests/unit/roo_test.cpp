#include "io/roo/draft.hpp"
#include "io/roo/parser.hpp"
#include "support/described.hpp"
#include "support/failure.hpp"
#include "support/small_register.hpp"

#include <noaber/io/read.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;

namespace {

Register register_of(const std::string& xml)
{
    return Register{
        roo::draft(roo::read_records(format::bytes_of(xml), "roo.xml"), dutch_mergers())};
}

std::string refusal(const std::string& xml)
{
    return failure([&xml] { return register_of(xml); });
}

/// The small register with `part` replaced.
std::string with(std::string_view part, std::string_view replacement)
{
    std::string xml = small_register_xml();
    const std::size_t at = xml.find(part);
    REQUIRE(at != std::string::npos);
    return xml.replace(at, part.size(), replacement);
}

} // namespace

TEST_CASE("an organisation has its official code, and its name without its kind word")
{
    const Register reg = register_of(small_register_xml());
    const Organisations& all = reg.organisations();
    const auto groningen = reg.organisation("GM0014").value();
    CHECK(all.name[groningen] == "Groningen");
    CHECK(all.kind[groningen] == OrganisationKind::municipality);
    CHECK(all.aliases[groningen].empty());
    CHECK(all.inhabitants[groningen] == 243'768);
    CHECK(all.area_km2[groningen] == 197.96);
    CHECK(all.seats[groningen] == 45);
    const auto province = reg.organisation("PV20").value();
    CHECK(all.name[province] == "Groningen");
    CHECK(all.aliases[province] == std::vector<std::string>{"GR"});
    CHECK(all.kind[reg.organisation("SO0705").value()] == OrganisationKind::body);
}

TEST_CASE("an abolished municipality has the code that the mergers give to its name and last day")
{
    const Register reg = register_of(small_register_xml());
    CHECK(reg.organisations().name[reg.organisation("GM0009").value()] == "Ten Boer");

    const Register later =
        register_of(with("2019-01-01</p:eindDatum>", "2019-01-02</p:eindDatum>"));
    CHECK_FALSE(later.organisation("GM0009"));
    CHECK(later.organisation("roo:12"));

    const Register other = register_of(with("Gemeente Ten Boer</p:naam><p:types>",
                                            "Gemeente Kollumerland c.a.</p:naam><p:types>"));
    CHECK(other.organisation("GM0079"));
}

TEST_CASE("a district of Amsterdam is no municipality")
{
    const Register reg = register_of(small_register_xml());
    const auto district = reg.organisation("roo:13").value();
    CHECK(reg.organisations().kind[district] == OrganisationKind::other);
    CHECK(reg.organisations().name[district] == "Stadsdeel Noord");
}

TEST_CASE("a participant without a record is made from its name")
{
    const Register reg = register_of(small_register_xml());
    const auto beveren = reg.organisation("roo:16").value();
    CHECK(reg.organisations().name[beveren] == "Gemeente Beveren"); // it lies in Belgium
    CHECK(reg.organisations().kind[beveren] == OrganisationKind::other);
    CHECK(reg.organisations().origin[beveren] == Origin::named);
    CHECK(reg.organisations().kind[reg.organisation("MNRE1109").value()] ==
          OrganisationKind::state);
}

TEST_CASE("versions that follow one another are one arrangement, by the number of the first")
{
    const Register reg = register_of(small_register_xml());
    REQUIRE(reg.arrangements().size() == 1);
    CHECK(reg.arrangements().code[ArrangementId{0}] == "101");
    REQUIRE(reg.versions().size() == 2);

    const Versions& all = reg.versions();
    const VersionId second{1};
    CHECK(all.code[second] == "102");
    CHECK(all.title[second] == "Regeling Noordbode 2020");
    CHECK(all.form[VersionId{0}] == LegalForm::regeling_zonder_meer);
    CHECK(all.form[second] == LegalForm::openbaar_lichaam);
    CHECK(all.powers[second].has(Power::mandate));
    CHECK(all.powers[second].has(Power::delegation));
    CHECK_FALSE(all.powers[second].has(Power::attribution));
    CHECK(all.domains[second] == std::vector<std::string>{"verkeer | post"});
    CHECK(all.legal_bases[second] == std::vector<std::string>{"Wet gemeenschappelijke regelingen"});
    CHECK(all.purpose[second] == "Post & pakketten");
    CHECK(all.body[second] == reg.organisation("SO0705"));
    CHECK(all.holder[second] == reg.organisation("GM0014"));
    CHECK(reg.name(second) == "Noordbode");
    CHECK(all.until[VersionId{0}] == parse_date("2020-01-01"));
}

TEST_CASE("a participation has its share, its organs and the day it joined")
{
    const Register reg = register_of(small_register_xml());
    const Participations& all = reg.participations();
    REQUIRE(all.size() == 5);
    const ParticipationId groningen{reg.participations_of(VersionId{1}).first + 1};
    CHECK(all.organisation[groningen] == reg.organisation("GM0014"));
    CHECK(all.share_percent[groningen] == 16.33);
    CHECK(all.joined[groningen] == parse_date("2018-01-01"));
    CHECK(all.organs[groningen].has(Organ::council));
    CHECK(all.organs[groningen].has(Organ::executive));
    CHECK_FALSE(all.organs[groningen].has(Organ::mayor));
}

TEST_CASE("arrangements across the border are read like the others")
{
    std::string xml = small_register_xml();
    for (const std::string_view tag :
         {"<p:gemeenschappelijkeRegelingen", "</p:gemeenschappelijkeRegelingen"}) {
        xml.insert(xml.find(tag) + tag.size(), "Grensoverschrijdend");
    }
    CHECK(described(register_of(xml)) == described(register_of(small_register_xml())));
}

TEST_CASE("what the register adds and noaber does not know is skipped")
{
    const Register plain = register_of(small_register_xml());
    const Register more = register_of(
        with("<p:regeling p:systeemId=\"101\">",
             "<p:regeling p:systeemId=\"101\"><p:nieuw><p:titel>X</p:titel></p:nieuw>"));
    CHECK(described(more) == described(plain));
    const Register list =
        register_of(with("<p:organisaties>", "<p:x><p:organisatie/></p:x><p:organisaties>"));
    CHECK(described(list) == described(plain));
}

TEST_CASE("a wrong register does not pass silently")
{
    CHECK(refusal("<register/>") ==
          "roo.xml:1:1: root element register, expected overheidsorganisaties");
    CHECK(refusal(with("2026-05-16T", "16-05-2026T")) ==
          "roo.xml:2:1: timestamp: \"16-05-2026T00:00:00\", expected one like 2026-05-16T00:00:00");
    CHECK_THAT(
        refusal(with("2018-01-01</p:datumInw", "2018-02-30</p:datumInw")),
        Catch::Contains("datumInwerkingtreding: \"2018-02-30\", expected a date like 2026-05-16"));
    CHECK_THAT(refusal(with("243768", "243.768")),
               Catch::Contains("roo.xml:8:") &&
                   Catch::Contains("aantalInwoners: \"243.768\", expected a whole number"));
    CHECK_THAT(refusal(with("16,33", "x")), Catch::Contains("expected a number like 12,5"));
    CHECK_THAT(refusal(with("<p:regeling p:systeemId=\"101\">", "<p:regeling>")),
               Catch::Contains("a record without systeemId, expected one"));
    CHECK_THAT(refusal(with("<p:titel>Regeling Noordbode</p:titel>", "")),
               Catch::Contains("a record without titel, expected one"));
    CHECK_THAT(refusal(with("systeemId=\"14\"", "systeemId=\"11\"")),
               Catch::Contains("systeemId 11 stands twice, expected once"));
    CHECK_THAT(refusal(with("so/so0705", "gemeente/gm0014")), Catch::Contains("stands twice"));
}

TEST_CASE("a body that an arrangement calls otherwise than its record does is told")
{
    const auto notes_of = [](const std::string& xml) {
        return roo::notes_of_names(roo::read_records(format::bytes_of(xml), "roo.xml"));
    };
    CHECK(notes_of(small_register_xml()).empty());
    CHECK(notes_of(with(">Noordbode</p:regio", ">NOORDBODE</p:regio")).empty());
    const auto notes = notes_of(with(">Noordbode</p:regio", ">Zuidbode</p:regio"));
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().subject == "SO0705");
    CHECK(notes.front().found.in(Language::english).starts_with("Zuidbode, in "));
    CHECK(notes.front().expected.in(Language::english).starts_with("Noordbode, as in line "));
}
