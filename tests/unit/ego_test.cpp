#include "render/captions.hpp"
#include "render/text_width.hpp"
#include "support/drawn.hpp"
#include "support/svg.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>
#include <noaber/render/draw.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace noaber;
using namespace noaber::test;
using Catch::Contains;

namespace {

Date day(int year, int month, int day)
{
    return Date{std::chrono::year{year} / month / day};
}

const DrawingKind& ego()
{
    const auto kinds = drawing_kinds();
    return *std::find_if(kinds.begin(), kinds.end(),
                         [](const DrawingKind& kind) { return kind.name == "ego"; });
}

struct Asked {
    std::string subject = "a";
    Language language = Language::english;
    std::filesystem::path program = {};
    double seconds = 30;
    NetworkOptions network = {};
};

Drawing drawing(RegisterDraft draft, const Asked& asked = {})
{
    const Register reg{std::move(draft)};
    const Network network{reg, asked.network};
    const Provenance provenance{
        .sources = {{"list.csv", std::string(64, 'e'), "A list", "", day(2026, 5, 16)}},
        .caveats = {message("out of memory")},
    };
    return ego().draw(network, provenance,
                      {.subject = reg.organisation(asked.subject),
                       .language = asked.language,
                       .layout_program = asked.program,
                       .seconds = asked.seconds});
}

/// The title in English and in Dutch.
std::pair<std::string, std::string> titles(const RegisterDraft& draft, NetworkOptions network = {})
{
    return {drawing(draft, {.network = network}).title,
            drawing(draft, {.language = Language::dutch, .network = network}).title};
}

using Titles = std::pair<std::string, std::string>;

/// All words of the drawing that can be seen, lines joined by a space, and spaces made plain.
std::string words(const Drawing& drawing)
{
    std::string result;
    const SvgElement root = parse_svg(drawing.svg);
    for (const SvgElement* element : flattened(root)) {
        if (element->name == "text") {
            result += element->all_text() + " ";
        }
    }
    std::u32string points = code_points(result);
    std::replace(points.begin(), points.end(), U'\u00A0', U' ');
    return to_utf8(points);
}

OrganisationId organisation(const RegisterDraft& draft, std::string_view code)
{
    for (const OrganisationId id : draft.organisations.ids()) {
        if (draft.organisations.code[id] == code) {
            return id;
        }
    }
    throw Error{Fault::internal, message("no {} was drawn", code)};
}

/// Fourteen that meet in `times` arrangements, and two who are in the last as well.
RegisterDraft region(std::size_t times)
{
    std::string drawn;
    const std::string all = "a m1 m2 m3 m4 m5 m6 m7 m8 m9 n1 n2 n3 n4";
    for (std::size_t i = 0; i < times; ++i) {
        drawn += "pact" + std::to_string(i) + ": " + all + (i + 1 == times ? " x y |" : " |");
    }
    return draft(drawn + " own: a m1");
}

} // namespace

TEST_CASE("the title is what the data say, in both languages")
{
    CHECK(titles(draft("p: b c | q: a b")) ==
          Titles{"a shares its only arrangement with b", "a deelt de enige regeling met b"});
    CHECK(titles(draft("p: a b c | q: a b")) ==
          Titles{"a shares both of its arrangements with b", "a deelt beide regelingen met b"});
    CHECK(titles(draft("p: a b c | q: a b | r: a b")) ==
          Titles{"a shares all 3 of its arrangements with b", "a deelt alle 3 regelingen met b"});
    CHECK(titles(draft("p: a b c | q: a b | r: a d | s: a")) ==
          Titles{"a shares 2 of its 4 arrangements with b", "a deelt 2 van de 4 regelingen met b"});
    CHECK(titles(draft("p: a b c")) == Titles{"a works in 1 arrangement with 2 municipalities",
                                              "a werkt in 1 regeling met 2 gemeenten samen"});
    CHECK(titles(draft("p: a b c | q: a b c | r: a")) ==
          Titles{"a works in 2 arrangements with 2 municipalities",
                 "a werkt in 2 regelingen met 2 gemeenten samen"});
    CHECK(titles(draft("p: a | q: b")) ==
          Titles{"a stands alone in its only arrangement", "a staat alleen in de enige regeling"});
    CHECK(titles(draft("p: a | q: a")) == Titles{"a stands alone in both of its arrangements",
                                                 "a staat alleen in beide regelingen"});
}

TEST_CASE("one who takes part in nothing gets a drawing that says so")
{
    RegisterDraft source = draft("p: b c");
    source.organisations.code.set(source.organisations.add(), "a");
    CHECK(titles(source) ==
          Titles{"a takes part in no arrangement", "a doet aan geen enkele regeling mee"});
}

TEST_CASE("of one who was merged or divided, the title says so and names the heirs")
{
    const auto day = [](const std::string& iso) { return parse_date(iso).value(); };
    RegisterDraft source = draft("p: b c | q: a b");
    source.date = day("2024-06-01");
    source.versions.until.set(VersionId{1}, day("2021-01-01"));
    source.mergers = {{day("2022-01-01"), "a", "a", "b", "b", Inheritance::whole}};
    CHECK(titles(source) == Titles{"a no longer exists: since 1 January 2022 it is part of b",
                                   "a bestaat niet meer: sinds 1 januari 2022 hoort het bij b"});
    source.mergers.push_back({day("2023-01-01"), "b", "b", "c", "c", Inheritance::whole});
    CHECK(titles(source).first ==
          "a no longer exists: since 1 January 2022 it is part of b, which is c now");
    source.mergers = {{day("2022-01-01"), "a", "a", "b", "b", Inheritance::main},
                      {day("2022-01-01"), "a", "a", "c", "c", Inheritance::minor}};
    CHECK(titles(source).first ==
          "a no longer exists: on 1 January 2022 it was divided among b and c");
    source.date = day("2021-06-01");
    CHECK(titles(source).first == "a takes part in no arrangement");
}

TEST_CASE("a ministry is named as one")
{
    RegisterDraft source = draft("p: a b");
    const OrganisationId state{1};
    source.organisations.code.set(state, "MNRE1109");
    source.organisations.name.set(state, "Culture");
    source.organisations.kind.set(state, OrganisationKind::state);
    CHECK_THAT(drawing(source).svg, Contains("ministry") && !Contains("with Culture"));
}

TEST_CASE("no partner is constant in fewer than half, or once of several times")
{
    CHECK(drawing(draft("p: a b | q: a b | r: a c | s: a d | t: a e")).title ==
          "a works in 5 arrangements with 4 municipalities");
    CHECK(drawing(draft("p: a b | q: a")).title == "a works in 1 arrangement with 1 municipality");
}

TEST_CASE("who meets provinces only meets no municipality")
{
    RegisterDraft source = draft("p: a overijssel");
    source.organisations.kind.set(organisation(source, "overijssel"), OrganisationKind::province);
    CHECK(titles(source) == Titles{"a takes part in 1 arrangement, without any other municipality",
                                   "a doet mee in 1 regeling, zonder andere gemeenten"});
    CHECK_THAT(words(drawing(source)), Contains("with the province of overijssel"));
}

TEST_CASE("a title about a part of the source says so")
{
    const NetworkOptions chosen{.selection = {.themes = {"unknown"}}};
    CHECK(titles(draft("p: a b"), chosen) ==
          Titles{"In this selection: a shares its only arrangement with b",
                 "In deze selectie: a deelt de enige regeling met b"});
}

TEST_CASE("all who take part are named, the constant partner in bold")
{
    const Drawing drawn = drawing(draft("p: a b c | q: a b | r: a b"));
    CHECK_THAT(words(drawn), Contains("with b and c"));
    CHECK_THAT(words(drawn), Contains("In bold: b, who takes part in 3 of 3"));
    CHECK(drawn.svg.find("font-weight=\"bold\" fill=\"#1A1A1A\"> b</tspan>") != std::string::npos);
}

TEST_CASE("the same many partners are named once, and then by reference")
{
    const Drawing drawn = drawing(region(3));
    CHECK(drawn.title == "a shares all 4 of its arrangements with m1");
    CHECK_THAT(words(drawn),
               Contains("with m1, m2, m3, m4, m5, m6, m7, m8, m9, n1, n2, n3 and n4"));
    CHECK_THAT(words(drawn), Contains("with m1 and all 12 other municipalities of pact0"));
    CHECK_THAT(words(drawn), Contains("with m1, all 12 other municipalities of pact0, x and y"));
}

TEST_CASE("of a crowd, those whom it meets elsewhere are named and the others counted")
{
    std::string crowd = "crowd: a b c";
    for (int i = 100; i < 140; ++i) {
        crowd += " m" + std::to_string(i);
    }
    RegisterDraft source = draft(crowd + " w1 w2 p1 p2 p3 | q: a b | r: a b c");
    for (const auto* code : {"w1", "w2", "p1", "p2", "p3"}) {
        source.organisations.kind.set(organisation(source, code),
                                      code[0] == 'w' ? OrganisationKind::water_board
                                                     : OrganisationKind::other);
    }
    const Drawing drawn = drawing(source);
    CHECK_THAT(words(drawn), Contains("with b, c, 40 other municipalities, 2 water boards and "
                                      "3 other participants"));
    CHECK_THAT(words(drawn), Contains("In 1 arrangement not all participants are named."));
}

TEST_CASE("who does not exist on the date is named apart, and not counted")
{
    RegisterDraft source = draft("p: a b c d");
    source.date = day(2020, 1, 1);
    source.organisations.until.set(organisation(source, "c"), day(2019, 1, 1));
    source.organisations.from.set(organisation(source, "d"), day(2021, 1, 1));
    const Drawing drawn = drawing(source);
    CHECK(drawn.title == "a shares its only arrangement with b");
    CHECK_THAT(words(drawn), Contains("2 participants"));
    CHECK_THAT(words(drawn), Contains("with b; no longer in being: c; not yet in being: d"));
    CHECK_THAT(words(drawn),
               Contains("Participants that do not exist on this date are not counted."));
}

TEST_CASE("a box tells form, duty, age, host and further themes")
{
    RegisterDraft source = draft("p: a b");
    const VersionId version{0};
    source.versions.form.set(version, LegalForm::regeling_zonder_meer);
    source.versions.host.set(version, organisation(source, "b"));
    source.versions.from.set(version, day(2013, 1, 1));
    source.versions.domains.set(version, {"werk | werkloosheid", "wonen | huur", "werk | ander"});
    source.arrangements.obligation.set(ArrangementId{0}, Obligation::statutory);
    source.participations.joined.set(ParticipationId{0}, day(2009, 5, 1));

    CHECK_THAT(words(drawing(source)),
               Contains("parrangement without a body, required by law, 2 participants, "
                        "since 2009, host: b"));
    const Drawing dutch = drawing(source, {.language = Language::dutch});
    CHECK_THAT(words(dutch),
               Contains("pregeling zonder meer, wettelijk verplicht, 2 deelnemers, sinds 2009, "
                        "centrumgemeente: b"));
    CHECK_THAT(words(dutch), Contains("ook: wonen"));
    CHECK_THAT(words(dutch), Contains("WWerk"));
    CHECK(dutch.svg.find("stroke-dasharray") != std::string::npos);
}

TEST_CASE("lines are explained only where there are two kinds")
{
    const Drawing drawn = drawing(draft("p: a b"));
    CHECK(drawn.svg.find("stroke-dasharray") == std::string::npos);
    CHECK(words(drawn).find("voluntary") == std::string::npos);
}

TEST_CASE("a drawing names its source, its date and what it does not hold")
{
    RegisterDraft source = draft("p: a b");
    source.date = day(2016, 5, 16);
    source.versions.form.set(VersionId{0}, LegalForm::openbaar_lichaam);
    const Drawing drawn = drawing(source, {.language = Language::dutch});
    CHECK_THAT(words(drawn), Contains("1 regeling van a die geldt op 16 mei 2016"));
    CHECK_THAT(words(drawn),
               Contains("Bron: A list (list.csv), stand 16 mei 2026, SHA-256 eeeeeeeeeeee. "));
    CHECK_THAT(words(drawn), Contains("Het beleidsterrein van de regeling is niet bekend."));
    CHECK_THAT(words(drawn), Contains("Te weinig geheugen."));        // a caveat, as a sentence
    CHECK(drawn.svg.find(std::string(64, 'e')) != std::string::npos); // in its description
}

TEST_CASE("without a subject there is nothing to draw")
{
    const Register reg = drawn_register("p: a b");
    try {
        (void)ego().draw(Network{reg}, {}, {});
        FAIL("it drew");
    } catch (const Error& error) {
        CHECK(error.fault() == Fault::usage);
    }
}

TEST_CASE("a drawing holds nothing but shapes and text, whatever the names")
{
    static const std::set<std::string> elements{"svg",  "title",  "desc", "g",    "rect",
                                                "path", "circle", "text", "tspan"};
    static const std::set<std::string> attributes{"xmlns",
                                                  "id",
                                                  "role",
                                                  "aria-labelledby",
                                                  "xml:lang",
                                                  "lang",
                                                  "width",
                                                  "height",
                                                  "viewBox",
                                                  "font-family",
                                                  "x",
                                                  "y",
                                                  "rx",
                                                  "fill",
                                                  "stroke",
                                                  "stroke-width",
                                                  "stroke-dasharray",
                                                  "cx",
                                                  "cy",
                                                  "r",
                                                  "d",
                                                  "dx",
                                                  "font-size",
                                                  "font-weight",
                                                  "text-anchor",
                                                  "xml:space"};
    RegisterDraft source = draft("p: a b c | q: a b");
    const std::string hostile = "<script>alert(1)</script>\x01\u202E\" onload=\"x ]]> &amp; ";
    source.organisations.name.set(organisation(source, "a"), hostile);
    source.organisations.name.set(organisation(source, "b"), hostile + std::string(300, 'W'));
    source.versions.title.set(VersionId{0}, hostile + std::string(300, 'm'));
    source.versions.domains.set(VersionId{1}, {"</desc><image href=x> | y"});
    for (const auto& program :
         {std::filesystem::path{}, std::filesystem::path{NOABER_LAYOUT_PROGRAM}}) {
        const Drawing drawn = drawing(source, {.program = program});
        const SvgElement root = parse_svg(drawn.svg);
        for (const SvgElement* element : flattened(root)) {
            CHECK(elements.count(element->name) == 1);
            for (const auto& [name, value] : element->attributes) {
                CHECK(attributes.count(name) == 1);
            }
        }
        CHECK(drawn.svg.find("\u202E") == std::string::npos);
        CHECK_THAT(words(drawn), Contains("<script>alert(1)</script>\" onload=\"x ]]> &amp;"));
    }
}

TEST_CASE("no text is wider than what it stands in")
{
    RegisterDraft source = region(3);
    source.versions.title.set(VersionId{0}, std::string(300, 'W'));
    source.versions.title.set(VersionId{1}, "Gemeenschappelijke regeling " + std::string(80, 'm'));
    source.organisations.name.set(organisation(source, "a"), "Nuenen, Gerwen en Nederwetten");
    const auto root = parse_svg(drawing(source).svg);
    const double right = root.number("width") - 40;
    for (const SvgElement* element : flattened(root)) {
        if (element->name == "text") {
            double width = 0;
            for (const SvgElement& run : element->children) {
                const bool bold = run.attributes.count("font-weight") == 1;
                width += run.attributes.count("dx") == 1 ? run.number("dx") : 0;
                width += render::text_width(run.text, run.number("font-size"),
                                            bold ? render::Weight::bold : render::Weight::regular);
            }
            INFO(element->all_text());
            const bool centred = element->attributes.count("text-anchor") == 1;
            CHECK(element->number("x") + (centred ? width / 2 : width) <= right);
            CHECK((!centred || width <= 144));
        }
    }
}

TEST_CASE("a layout program that does not help leaves a simpler drawing, and a word about it")
{
    const RegisterDraft source = region(2);
    CHECK(drawing(source, {.program = NOABER_LAYOUT_PROGRAM}).remarks.empty());
    for (const auto* program : {"", "/nowhere", "/bin/false", "/bin/echo", "/bin/sleep"}) {
        const Drawing drawn = drawing(source, {.program = program, .seconds = 0.2});
        REQUIRE(drawn.remarks.size() == 1);
        CHECK(drawn.remarks.front().starts_with("A simpler layout was used: "));
        CHECK_THAT(words(drawn), Contains(drawn.remarks.front()));
    }
}

TEST_CASE("the same data give the same bytes, in whatever order they were read")
{
    const auto program = std::filesystem::path{NOABER_LAYOUT_PROGRAM};
    const Drawing one = drawing(draft("p: a b c | q: a b | r: d a"), {.program = program});
    const Drawing other = drawing(draft("r: a d | q: b a | p: c b a"), {.program = program});
    CHECK(one.svg == other.svg);
    CHECK(one.svg.ends_with("</svg>\n"));
}
