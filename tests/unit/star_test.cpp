#include "render/arrangement/facts.hpp"
#include "render/layer_panels/facts.hpp"
#include "render/provider/facts.hpp"
#include "support/data.hpp"
#include "support/drawing.hpp"
#include "support/failure.hpp"

#include <noaber/core/error.hpp>
#include <noaber/fragility/fragility.hpp>
#include <noaber/io/names.hpp>
#include <noaber/io/read.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;
using Catch::Contains;

namespace {

Titles of_arrangement(const RegisterDraft& source, const std::string& arrangement)
{
    return titles("arrangement", source, {.arrangement = arrangement});
}

/// What `noaber fragility` says of a code in a column.
std::int64_t in_table(const Table& table, const std::string& code, const std::string& column)
{
    const auto at = [&table](const std::string& name) {
        std::size_t i = 0;
        while (table.columns().at(i).name != name) {
            ++i;
        }
        return i;
    };
    for (const std::vector<Cell>& row : table.rows()) {
        const auto* found = std::get_if<std::string>(&row[at("code")]);
        if (found != nullptr && *found == code) {
            return std::get<std::int64_t>(row[at(column)]);
        }
    }
    return -1;
}

} // namespace

TEST_CASE("the title of an arrangement says where else its municipalities meet")
{
    CHECK(of_arrangement(draft("p: a b c | q: a b c d"), "p") ==
          Titles{"All 3 municipalities of p meet in q too",
                 "Alle 3 gemeenten van p komen elkaar ook tegen in q"});
    CHECK(of_arrangement(draft("p: a b c | q: a b d"), "p") ==
          Titles{"2 of the 3 municipalities of p meet in q too",
                 "2 van de 3 gemeenten van p komen elkaar ook tegen in q"});
    CHECK(of_arrangement(draft("p: a b c"), "p") ==
          Titles{"p has 3 participants", "p heeft 3 deelnemers"});
}

TEST_CASE("of an arrangement each municipality is named once, with those that it meets elsewhere")
{
    const Register reg = drawn_register("p: a b c d e f g | q: a b c d | r: d e f | s: f g");
    const Network network{reg};
    const render::ArrangementFactsheet sheet = render::factsheet_of(network, ArrangementId{0});
    REQUIRE(sheet.groups.size() == 1); // of d, e and f only two are left
    CHECK(sheet.groups.front().municipalities.size() == 4);
    CHECK(sheet.alone.size() == 3);
}

TEST_CASE("an arrangement with 129 participants names every one of them")
{
    const auto file = external_data("nl/roo-2026-05-16.xml.gz");
    if (!file) {
        return;
    }
    const Reading reading = noaber::read(*file);
    const Network network{reading.content};
    std::optional<std::size_t> largest;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        if (!largest || network.ties(i).size() > network.ties(*largest).size()) {
            largest = i;
        }
    }
    const ArrangementId id =
        reading.content.versions().arrangement[network.versions()[largest.value()]];
    const render::ArrangementFactsheet sheet = render::factsheet_of(network, id);
    std::size_t named = sheet.alone.size();
    for (const render::MeetingElsewhere& group : sheet.groups) {
        named += group.municipalities.size();
    }
    CHECK(named == sheet.municipalities.size());
    CHECK(network.ties(*largest).size() > 100);
    const Drawing drawn = drawing_kind("arrangement").draw(network, {}, {.arrangement = id});
    for (const OrganisationId one : sheet.municipalities) {
        CHECK(drawn.svg.find("</title>") != std::string::npos);
        CHECK(drawn.dot.find("p" + std::to_string(one.position()) + " ") != std::string::npos);
    }
}

TEST_CASE("what hangs on one provider is what the table of failures says")
{
    const Reading reading = noaber::read(project_file("data/twente"));
    const Network network{reading.content};
    const Table table = noaber::fragility(network).table;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        const ArrangementId id = reading.content.versions().arrangement[network.versions()[i]];
        const render::Provider found = render::provider_of(network, {.arrangement = id});
        CHECK(static_cast<std::int64_t>(found.orphaned) ==
              in_table(table, found.code, "orphaned_services"));
    }
}

TEST_CASE("the title of a provider counts the tasks that nobody else could do")
{
    RegisterDraft source = draft("p: a b | q: a b c");
    source.versions.domains.set(VersionId{0}, {"werk | x"});
    source.versions.host.set(VersionId{0}, OrganisationId{0});
    CHECK(titles("fragility", source, {.arrangement = "p"}) ==
          Titles{"Without p, 2 tasks of 2 municipalities have no provider",
                 "Zonder p hebben 2 taken van 2 gemeenten geen uitvoerder"});
    CHECK(titles("fragility", source, {.subject = "a"}).first ==
          "Without a, 1 task of 1 municipality have no provider");
    CHECK(fault_of([&] { return drawing("fragility", source, {.subject = "c"}); }) ==
          Fault::no_answer);
    CHECK(fault_of([&] { return drawing("fragility", source); }) == Fault::usage);
}

TEST_CASE("the title of the layers says in how many of them all meet")
{
    RegisterDraft source = draft("p: a b c | q: a b | r: b c");
    source.versions.domains.set(VersionId{0}, {"werk | x"});
    source.versions.domains.set(VersionId{1}, {"verkeer"});
    CHECK(titles("layers", source) ==
          Titles{"All 3 municipalities meet in 1 of 3 groups of policy themes",
                 "Alle 3 gemeenten komen samen in 1 van de 3 groepen beleidsterreinen"});
    CHECK(titles("layers", draft("p: a b c")).first ==
          "All 3 municipalities meet in every group of policy themes");
    CHECK(titles("layers", draft("p: a b | q: b c")).first ==
          "In none of 1 groups of policy themes do all 3 municipalities meet");
}

TEST_CASE("each municipality has one place in all layers")
{
    RegisterDraft source = draft("p: a b c | q: a b");
    source.versions.domains.set(VersionId{1}, {"verkeer"});
    const Register reg{source};
    const Network network{reg};
    const render::LayerPanels found = render::layer_panels_of(network, {});
    CHECK(found.places.size() == 3);
    REQUIRE(found.panels.size() == 2);
    CHECK(found.panels[0].meetings.size() == 1); // traffic: a and b
    CHECK(found.panels[0].participants() == 2);
    CHECK(found.panels[1].of_all == 1);
    CHECK(found.where_they_lie == false);
}
