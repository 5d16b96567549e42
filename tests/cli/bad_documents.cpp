// XML, JSON, outlines, configurations, and formats that are not read.
#include "cli/bad_inputs.hpp"

#include <fmt/format.h>

#include <cmath>

namespace noaber::test {

namespace {

std::string xml(const std::string& inside)
{
    return "<?xml version=\"1.0\"?>" + inside;
}

std::string repeated(std::string_view text, std::size_t times)
{
    std::string result;
    for (std::size_t i = 0; i < times; ++i) {
        result += text;
    }
    return result;
}

/// A question to data/twente that reads this file too.
BadInput beside(int number,
                std::string name,
                std::string bytes,
                std::string question,
                std::string said,
                int status = 3)
{
    BadInput result{.number = number,
                    .name = name,
                    .bytes = std::move(bytes),
                    .status = status,
                    .said = std::move(said)};
    result.shell = fmt::format("$NOABER {} {}", question, name);
    return result;
}

BadInput edits(int number, std::string bytes, std::string said)
{
    return beside(number, "edits.json", std::move(bytes), "scenario $TWENTE", std::move(said));
}

BadInput map(int number, std::string bytes, std::string said, int status = 3)
{
    BadInput result =
        beside(number, "map.geojson", std::move(bytes),
               "draw $TWENTE --kind map -o map.svg --outlines", std::move(said), status);
    result.made = status == 0 ? Words{"map.svg"} : Words{};
    return result;
}

/// Outlines of Almelo, of this geometry.
std::string almelo(std::string_view type, std::string_view coordinates)
{
    return fmt::format(
        R"({{"type":"FeatureCollection","features":[{{"type":"Feature","properties":)"
        R"({{"code":"GM0141"}},"geometry":{{"type":"{}","coordinates":{}}}}}]}})",
        type, coordinates);
}

std::string polygon(std::string_view positions)
{
    return almelo("Polygon", fmt::format("[[{}]]", positions));
}

/// A circle of so many positions.
std::string long_polygon(int positions)
{
    std::string text;
    for (int i = 0; i < positions; ++i) {
        const double angle = 2 * M_PI * i / positions;
        text += fmt::format("{}[{:.6f},{:.6f}]", i == 0 ? "" : ",", 6.6 + 0.1 * std::cos(angle),
                            52.3 + 0.1 * std::sin(angle));
    }
    return polygon(text);
}

std::vector<BadInput> unread_formats()
{
    const std::string known =
        "in no format that noaber reads, expected one of roo_xml, data_package, spreadsheet, "
        "membership_list";
    const auto graphml = [](const std::string& inside) {
        return xml("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"><graph "
                   "edgedefault=\"undirected\">" +
                   inside + "</graph></graphml>");
    };
    const std::string far = "*Vertices 2000000000\n1 \"A\"\n*Edges\n";
    return {
        {44, "twice.graphml", graphml("<node id=\"a\"/><node id=\"a\"/>"), info, 3, known},
        {45, "edge.graphml", graphml("<edge source=\"a\" target=\"b\"/>"), info, 3, known},
        {46, "nested.graphml", graphml("<node id=\"a\"><graph/></node>"), info, 3, known},
        {47, "type.gexf", xml("<gexf><graph><attributes/></graph></gexf>"), info, 3, known},
        {48, "key.graphml", graphml("<key id=\"\"/>"), info, 3, known},
        {50, "far.net", far, info, 3, known},
        {51, "twice.net", "*Vertices 2\n1 \"A\"\n1 \"B\"\n", info, 3, known},
        {52, "weight.net", "*Vertices 2\n1 \"A\"\n2 \"B\"\n*Edges\n1 2 nan\n", info, 3, known},
        {39, "graph.dot", "graph { a -- b }\n", info, 3, known},
        {39, "graph.gml", "graph [ node [ id 1 ] ]\n", info, 3, known},
        {39, "map.gpkg", std::string("SQLite format 3\0\x10\0", 18), info, 3, known},
    };
}

std::vector<BadInput> documents()
{
    const std::string root = "<overheidsorganisaties>";
    const std::string list = R"({"type":"FeatureCollection","features":[)";
    return {
        {40, "laughs.xml", xml("<!DOCTYPE x [<!ENTITY a \"b\">]><overheidsorganisaties/>"), info, 3,
         "a DOCTYPE, expected none"},
        {41, "entity.xml",
         xml("<!DOCTYPE x SYSTEM \"file:///etc/hostname\"><overheidsorganisaties/>"), info, 3,
         "a DOCTYPE, expected none"},
        {41, "parameter.xml",
         xml("<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1/x\">%p;]>"
             "<overheidsorganisaties/>"),
         info, 3, "a DOCTYPE, expected none"},
        {42, "deep.xml", xml(root + repeated("<a>", 20'000)), info, 3, "over 256 levels deep"},
        {43, "short.xml", xml(root + "<organisaties>"), info, 3, "incomplete file"},
        edits(56, "{\"edits\":" + repeated("[", 100'000), "over 64 levels deep"),
        edits(56, R"({"edits":[{"kind":"exit","kind":"entry"}]})", "kind stands twice"),
        edits(56, R"({"edits":[],})", "edits.json:1:13: not well-formed JSON"),
        edits(56, R"({"edits":[{"kind":"exit","x":NaN}]})", "not well-formed JSON"),
        edits(56, "{\"edits\":[{\"kind\":\"\\ud800\"}]}", "not well-formed JSON"),
        edits(56, R"({"edits":[{"kind":"exit","participant":9007199254740993,"arrangement":"x"}]})",
              "edits.json#/edits/0/participant"),
        map(58, polygon("[52.3,6.6],[52.4,6.6],[52.4,6.7]"),
            "GM0141 lies at 52.3, 6.6, expected longitude before latitude"),
        map(58, polygon("[237600,470700],[242600,470700],[242600,475700]"),
            "look like those of the Dutch grid (RD)"),
        map(58, polygon("[0,0],[0.1,0],[0.1,0.1]"), "which is not in the Netherlands"),
        map(58, polygon("[NaN,52.3],[6.7,52.3],[6.7,52.4]"), "not well-formed JSON"),
        map(58, polygon("[6.6,52.3],[6.7,152.3],[6.7,52.4]"), "in degrees (WGS84)"),
        map(59, polygon(""), "goes around nothing"),
        map(59, polygon("[6.6,52.3],[6.7,52.4],[6.6,52.3]"), "goes around nothing"),
        map(59, polygon("[6.6,52.3],[6.7,52.3],[6.7,52.4],[6.6,52.4]"), "", 0),
        map(59, polygon("[6.6,52.3],[6.7,52.4],[6.7,52.3],[6.6,52.4],[6.6,52.3]"), "", 0),
        map(59,
            almelo("MultiPolygon", "[[[[6.6,52.3],[6.7,52.3],[6.7,52.4]]],[[[6.8,52.3],"
                                   "[6.9,52.3],[6.9,52.4]]]]"),
            "", 0),
        map(59, long_polygon(1'000'000), "", 0),
        map(59, list + "]}", "no outline with the code of an organisation"),
    };
}

/// A configuration, beside a list that is read well.
BadInput configured(std::string bytes, std::string said)
{
    return beside(79, "noaber.toml", std::move(bytes), "measure $TWENTE --config", std::move(said));
}

std::vector<BadInput> configurations()
{
    return {
        configured("of = \"municipality\"\nfoo = 1\n", "noaber.toml:2:7: unknown key foo"),
        configured("of = \"municipality\"\nof = \"participant\"\n", "noaber.toml:2:6"),
        configured(std::string("\xFF\xFEo\0f\0", 6), "noaber.toml:1:1: not well-formed TOML"),
        configured("# " + std::string(10'000'000, 'x'), "holds over 1 MiB"),
        configured(std::string("of = \"a\0b\"\n", 11), "noaber.toml:1:"),
        configured("\nof = \"nonsense\"\n", "noaber.toml:2:6: nonsense, expected one of"),
        configured("at = \"gisteren\"\n", "noaber.toml:1:6: gisteren is not a date"),
        configured("overwrite = \"maybe\"\n", "noaber.toml:1:13: expected true or false"),
        configured("a = " + repeated("[", 100'000), "noaber.toml:1:"),
    };
}

} // namespace

std::vector<BadInput> bad_documents()
{
    std::vector<BadInput> all = documents();
    for (const auto part : {unread_formats, configurations}) {
        for (BadInput& input : part()) {
            all.push_back(std::move(input));
        }
    }
    return all;
}

} // namespace noaber::test
