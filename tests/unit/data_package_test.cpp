#include "format/digest.hpp"
#include "io/cell_text.hpp"
#include "support/failure.hpp"
#include "support/folder.hpp"
#include "support/small_package.hpp"

#include <noaber/io/read.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;

namespace {

/// A folder with the small package in it, one of its files changed.
class Package {
public:
    explicit Package(const std::string& name = {}, std::string_view bytes = {})
    {
        for (const auto& [file, content] : small_package()) {
            m_folder.write(file, file == name ? bytes : std::string_view{content});
        }
    }

    [[nodiscard]] Reading reading() const { return read(m_folder.path()); }

    /// What the error says, without the folder's name.
    [[nodiscard]] std::string refusal() const
    {
        std::string words = failure([this] { return reading(); });
        const std::string folder = m_folder.path().string() + "/";
        return words.starts_with(folder) ? words.substr(folder.size()) : words;
    }

private:
    Folder m_folder;
};

std::string refusal(const std::string& name, std::string_view bytes)
{
    return Package{name, bytes}.refusal();
}

/// The description with a resource's properties replaced.
std::string description(std::string_view part, std::string_view replacement)
{
    std::string text = small_package().at("datapackage.json");
    return text.replace(text.find(part), part.size(), replacement);
}

} // namespace

TEST_CASE("a data package gives a register, its title, licence and date")
{
    const Reading reading = Package{}.reading();
    CHECK(reading.source.title == "The valley");
    CHECK(reading.source.licence == "CC0-1.0");
    CHECK(reading.source.date == parse_date("2026-05-16"));

    const Register& reg = reading.content;
    const OrganisationId ane = reg.organisation("a").value();
    CHECK(reg.organisations().aliases[ane] == std::vector<std::string>{"Aan", "'t Aan"});
    CHECK(reg.organisations().inhabitants[ane] == 1200);
    CHECK(reg.organisations().area_km2[ane] == 12.5);
    CHECK(reg.organisations().seats[ane] == std::nullopt);

    REQUIRE(reg.versions().size() == 2);
    const VersionId valley{1}; // after road
    CHECK(reg.versions().code[valley] == "valley");
    CHECK(reg.versions().domains[valley] == std::vector<std::string>{"water | dikes", "verkeer"});
    CHECK(reg.versions().powers[valley].has(Power::delegation));
    CHECK(reg.versions().body[valley] == reg.organisation("p"));
    CHECK(reg.arrangements().obligation[ArrangementId{1}] == Obligation::voluntary);

    const ParticipationId first = *reg.participations_of(valley).begin();
    CHECK(reg.participations().role[first] == Role::host);
    CHECK(reg.participations().share_percent[first] == 60.5);
    CHECK(reg.participations().organs[first].has(Organ::executive));
}

TEST_CASE("a data package's own mergers replace those that are compiled in")
{
    const Register reg = Package{}.reading().content;
    const auto heirs = reg.heirs(reg.organisation("b").value());
    REQUIRE(heirs.size() == 1);
    CHECK(heirs.front().heir == reg.organisation("c"));
}

TEST_CASE("an unknown column, word, code or number is refused, with its place and what comes near")
{
    CHECK(refusal("organisations.csv", "code,inhabitant\na,7\n") ==
          "organisations.csv:1: unknown column inhabitant, expected perhaps inhabitants");
    CHECK_THAT(refusal("organisations.csv", "code,postcode\na,1\n"),
               Catch::Contains("unknown column postcode, expected one of code, name, kind"));
    CHECK(refusal("organisations.csv", "code,kind\na,town\n") ==
          "organisations.csv:2: kind: \"town\", expected one of municipality, province, "
          "water_board, state, body, other");
    CHECK(refusal("organisations.csv", "code,inhabitants\na,1.200\n") ==
          "organisations.csv:2: inhabitants: \"1.200\", expected a whole number");
    CHECK(refusal("organisations.csv", "code,area_km2\na,\"12,5\"\n") ==
          "organisations.csv:2: area_km2: \"12,5\", expected a number like 12.5");
    CHECK(refusal("organisations.csv", "code,until\na,1-1-2020\n") ==
          "organisations.csv:2: until: \"1-1-2020\", expected a date like 2026-05-16");
    CHECK(refusal("participations.csv", "version,organisation\nvaley,a\n") ==
          "participations.csv:2: version: no code valey in table versions, expected perhaps "
          "valley");
    CHECK(refusal("participations.csv", "version,organisation\nvalley,GM0001\n") ==
          "participations.csv:2: organisation: no code GM0001 in table organisations");
    CHECK(refusal("versions.csv", "arrangement,powers\nvalley,mandate;power\n") ==
          "versions.csv:2: powers: \"power\", expected one of attribution, delegation, mandate, "
          "none");
}

TEST_CASE("what a table needs must be there, and stand once")
{
    CHECK(refusal("organisations.csv", "name\nAne\n") ==
          "organisations.csv:1: no column code, expected one");
    CHECK(refusal("organisations.csv", "code,name\na,Ane\n,Bor\n") ==
          "organisations.csv:3: code is empty, expected a value");
    CHECK(refusal("organisations.csv", "code\na\na\n") ==
          "organisations.csv:3: code a stands twice, expected once");
    CHECK(refusal("versions.csv", "arrangement\nroad\nroad\n") ==
          "versions.csv:3: code road stands twice, expected once");
    CHECK(refusal("mergers.csv", "date,old_code\n") ==
          "mergers.csv:1: no column old_name, expected one");
    CHECK(refusal("arrangements.csv", "") == "arrangements.csv: file is empty");
}

TEST_CASE("a description that is none is refused, with the place in it")
{
    const std::string file = "datapackage.json";
    CHECK(refusal(file, "[]") == "datapackage.json#: [], expected an object");
    CHECK(refusal(file, "{}") == "datapackage.json: no resource organisations, expected one");
    CHECK(refusal(file, description("2026-05-16", "May")) ==
          "datapackage.json#/date: \"May\", expected a date like 2026-05-16");
    CHECK(refusal(file, description("\"The valley\"", "7")) ==
          "datapackage.json#/title: 7, expected a text");
    CHECK(refusal(file, description("organisations.csv", "../organisations.csv")) ==
          "datapackage.json#/resources/0/path: \"../organisations.csv\", expected the name of a "
          "file in the same folder");
    CHECK_THAT(refusal(file, description("\"mergers\"", "\"merger\"")),
               Catch::Contains("unknown table merger, expected one of organisations"));
    CHECK(refusal(file, description("\"mergers\"", "\"versions\"")) ==
          "datapackage.json#/resources/4: resource versions stands twice, expected once");
    CHECK(refusal(file, description("versions.csv", "none.csv")) == "none.csv: cannot be opened");
}

TEST_CASE("a file that is not what the description says it is was changed or cut")
{
    const std::string path = R"("path": "mergers.csv")";
    const std::string mergers = small_package().at("mergers.csv");
    const std::string file = "datapackage.json";
    CHECK(refusal(file, description(path, path + R"(, "bytes": 7)")) ==
          "mergers.csv: 75 bytes, expected 7");
    CHECK(refusal(file, description(path, path + R"(, "hash": "sha256:00")")) ==
          "mergers.csv: other content than datapackage.json gives the digest of");
    const std::string right =
        path + R"(, "bytes": 75, "hash": "sha256:)" + format::sha256(mergers) + "\"";
    CHECK_NOTHROW(Package{file, description(path, right)}.reading());
}

TEST_CASE("a list is written so that any item reads back")
{
    const std::vector<std::string> items{"plain", "with; semicolon", "back\\slash", "both\\;"};
    const std::string text = list_text(items);
    std::vector<std::string> back;
    parse(CellText{text, "items", {}}, back);
    CHECK(back == items);
    CHECK(text.starts_with("plain;with\\; semicolon;"));
}
