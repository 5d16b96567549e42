#include "render/map/places.hpp"
#include "support/data.hpp"
#include "support/drawing.hpp"
#include "support/failure.hpp"
#include "support/folder.hpp"
#include "support/svg.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>
#include <noaber/io/names.hpp>
#include <noaber/io/outlines.hpp>
#include <noaber/io/read.hpp>

#include <catch2/catch.hpp>

#include <cmath>

using namespace noaber;
using namespace noaber::test;
using Catch::Contains;

namespace {

/// a, b and c in a row from west to east, at one latitude.
RegisterDraft in_a_row(std::string_view drawn)
{
    RegisterDraft result = draft(drawn);
    for (const OrganisationId id : result.organisations.ids()) {
        result.organisations.longitude.set(id,
                                           6.0 + 0.1 * (result.organisations.code[id][0] - 'a'));
        result.organisations.latitude.set(id, 52.0);
    }
    return result;
}

Ring square(double west, double south, double side)
{
    return {{west, south}, {west + side, south}, {west + side, south + side}, {west, south + side}};
}

OutlineFile outlines_in(const std::string& text)
{
    const Folder folder;
    return read_outlines(folder.write("outlines.json", text), drawn_register("p: a b"));
}

double distance_to_curve(const render::Curve& curve, render::Point point)
{
    double least = 1e9;
    for (int i = 0; i <= 200; ++i) {
        const double t = i / 200.0;
        const double u = 1 - t;
        const auto at = [&](double a, double b, double c, double d) {
            return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
        };
        least = std::min(least,
                         std::hypot(at(curve[0].x, curve[1].x, curve[2].x, curve[3].x) - point.x,
                                    at(curve[0].y, curve[1].y, curve[2].y, curve[3].y) - point.y));
    }
    return least;
}

constexpr std::string_view two_squares = R"({"type":"FeatureCollection","features":[
    {"type":"Feature","properties":{"name":"Aa","key":"a"},
     "geometry":{"type":"Polygon","coordinates":[[[6,52],[7,52],[7,53],[6,53],[6,52]],
                                                 [[6.4,52.4],[6.6,52.4],[6.6,52.6],[6.4,52.4]]]}},
    {"type":"Feature","properties":{"name":"Bee","key":"b"},
     "geometry":{"type":"MultiPolygon","coordinates":[[[[7,52],[8,52],[8,53],[7,53],[7,52]]],
                                                      [[[9,52],[9.1,52],[9.1,52.1],[9,52]]]]}},
    {"type":"Feature","properties":{"key":"nobody"},
     "geometry":{"type":"Point","coordinates":[1,2]}}]})";

constexpr std::string_view two_squares_in_arcs = R"({"type":"Topology",
    "transform":{"scale":[0.5,0.5],"translate":[6,52]},
    "arcs":[[[2,0],[0,2]],[[2,2],[-2,0],[0,-2],[2,0]],[[2,0],[2,0],[0,2],[-2,0]]],
    "objects":{"all":{"type":"GeometryCollection","geometries":[
        {"type":"Polygon","id":"a","arcs":[[0,1]]},
        {"type":"Polygon","id":"b","arcs":[[2,-1]]}]}}})";

} // namespace

TEST_CASE("the title of a map names the pair that shares most")
{
    CHECK(titles("map", in_a_row("p: a b | q: a b | r: b c")) ==
          Titles{"a and b share most: 2 arrangements", "a en b delen de meeste: 2 regelingen"});
    CHECK(titles("map", in_a_row("p: a b | q: b c")).first ==
          "2 pairs of municipalities share 1 arrangement, more than any other");
    CHECK(titles("map", in_a_row("p: a b c")).first ==
          "No two municipalities share an arrangement that they chose");
}

TEST_CASE("a map does not count what the law requires, nor what all take part in")
{
    RegisterDraft source = in_a_row("p: a b | q: a b | r: a b c");
    source.arrangements.obligation.set(ArrangementId{0}, Obligation::statutory);
    const Drawing drawn = drawing("map", source);
    CHECK(drawn.title == "a and b share most: 1 arrangement");
    CHECK_THAT(words_in(drawn), Contains("1 that the law requires") &&
                                    Contains("1 that all take part in") &&
                                    Contains("1 or more arrangements, 1 of 3 pairs"));
}

TEST_CASE("a map draws pairs from a threshold, and says how many it leaves out")
{
    const RegisterDraft source = in_a_row("p: a b | q: a b | r: b c");
    const Drawing drawn = drawing("map", source, {.options = {.threshold = 2}});
    CHECK_THAT(words_in(drawn), Contains("2 or more arrangements, 1 of 3 pairs") &&
                                    Contains("No line: 2 pairs that share fewer"));
    CHECK_THAT(drawn.dot, Contains("p0 -- p1 [weight=2") && !Contains("p1 -- p2"));
}

TEST_CASE("a line goes around a third place that lies on its way")
{
    const Register reg{in_a_row("p: a c | q: b c")};
    const Network network{reg};
    const render::Map map = render::map_of(network, {});
    const render::Paper paper = render::paper_of(map, reg);
    const auto around = render::curve_between(0, 2, paper.places);
    CHECK(distance_to_curve(around, paper.places[1].at) > paper.places[1].radius + 2);
    const auto straight = render::curve_between(0, 1, paper.places);
    CHECK(straight[1].y == Approx(straight[0].y));
}

TEST_CASE("a map without places asks for outlines")
{
    CHECK(fault_of([] { (void)drawing("map", draft("p: a b")); }) == Fault::usage);
}

TEST_CASE("outlines are read from GeoJSON, with all their parts")
{
    const OutlineFile found = outlines_in(std::string{two_squares});
    REQUIRE(found.outlines.size() == 2);
    CHECK(found.outlines.find("a")->rings.size() == 2); // with the hole
    CHECK(found.outlines.find("b")->rings.size() == 2); // with the island
    CHECK(found.outlines.find("nobody") == nullptr);
    CHECK(found.source.sha256.size() == 64);
}

TEST_CASE("outlines are read from TopoJSON: arcs put together, backwards where they are")
{
    const OutlineFile found = outlines_in(std::string{two_squares_in_arcs});
    REQUIRE(found.outlines.size() == 2);
    CHECK(found.outlines.find("a")->rings.front() == Ring{{7, 52}, {7, 53}, {6, 53}, {6, 52}});
    CHECK(found.outlines.find("b")->rings.front() == Ring{{7, 52}, {8, 52}, {8, 53}, {7, 53}});
}

TEST_CASE("outlines that cannot be right are refused")
{
    const auto fault = [](const std::string& text) {
        return fault_of([&] { (void)outlines_in(text); });
    };
    CHECK(fault("{}") == Fault::input);
    CHECK(fault(R"({"type":"FeatureCollection"})") == Fault::input);
    CHECK(fault(R"({"type":"FeatureCollection","features":[]})") == Fault::input);
    std::string metres{two_squares};
    metres.replace(metres.find("[6,52]"), 6, "[246000,471000]"); // of the Dutch grid
    CHECK(fault(metres) == Fault::input);
    std::string arcs{two_squares_in_arcs};
    arcs.replace(arcs.find("[[0,1]]"), 7, "[[0,7]]");
    CHECK(fault(arcs) == Fault::input);
    for (std::size_t length = 1; length < two_squares.size(); length += 37) {
        CHECK(fault(std::string{two_squares.substr(0, length)}) == Fault::input);
    }
}

TEST_CASE("the place that stands for an outline lies in it")
{
    CHECK(place_within({"a", {square(6, 52, 1)}}) == Coordinate{6.5, 52.5});
    // of a horseshoe the middle is outside
    const Ring horseshoe{{0, 0}, {3, 0}, {3, 3}, {2, 3}, {2, 1}, {1, 1}, {1, 3}, {0, 3}};
    const Coordinate at = place_within({"h", {horseshoe}});
    CHECK((at.longitude < 1 || at.longitude > 2));
    // of several parts the largest counts
    CHECK(place_within({"a", {square(0, 0, 0.1), square(6, 52, 1)}}) == Coordinate{6.5, 52.5});
}

TEST_CASE("every part of an outline is drawn, an island and a hole too")
{
    OutlineFile found = outlines_in(std::string{two_squares});
    const Drawing drawn =
        drawing("map", draft("p: a b | q: a"), {.options = {.outlines = &found.outlines}});
    std::size_t parts = 0;
    const SvgElement root = parse_svg(drawn.svg);
    for (const SvgElement* element : flattened(root)) {
        if (element->attributes.contains("fill-rule")) {
            const std::string& path = element->attributes.at("d");
            parts += static_cast<std::size_t>(std::count(path.begin(), path.end(), 'Z'));
        }
    }
    CHECK(parts == 4);
}

TEST_CASE("a map of the country tints municipalities instead of drawing lines")
{
    const auto file = external_data("nl/roo-2026-05-16.xml.gz");
    const auto borders = external_data("nl/boundaries.topojson");
    if (!file || !borders) {
        return;
    }
    const Reading reading = noaber::read(*file);
    const OutlineFile outlines = read_outlines(*borders, reading.content);
    CHECK(outlines.outlines.size() == 342);
    const Network network{reading.content};
    const render::Map map = render::map_of(network, {.outlines = &outlines.outlines});
    CHECK(map.tinted());
    CHECK(map.places.size() == 342);
    CHECK(map.unplaced.empty());
}

TEST_CASE("no line of the map of Twente runs through a third municipality's symbol")
{
    const auto file = external_data("nl/roo-2026-05-16.xml.gz");
    const auto borders = external_data("nl/boundaries.topojson");
    if (!file || !borders) {
        return;
    }
    const Reading reading = noaber::read(*file);
    const OutlineFile outlines = read_outlines(*borders, reading.content);
    const Network whole{reading.content};
    const Network network{reading.content,
                          {.within = find_region(whole, "Veiligheidsregio Twente")}};
    const render::Map map = render::map_of(network, {.outlines = &outlines.outlines});
    const render::Paper paper = render::paper_of(map, reading.content);
    CHECK(map.drawn_ties() == 24);
    for (const render::MapTie& tie : map.ties) {
        const auto curve = render::curve_between(tie.a, tie.b, paper.places);
        for (std::size_t i = 0; i < paper.places.size(); ++i) {
            if (i != tie.a && i != tie.b) {
                CHECK(distance_to_curve(curve, paper.places[i].at) > paper.places[i].radius);
            }
        }
    }
}
