#include "render/svg.hpp"
#include "support/svg.hpp"

#include <noaber/core/error.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::render;
using noaber::test::parse_svg;

namespace {

Svg small()
{
    return Svg{{.id = "x", .title = "T", .description = "D", .width = 100, .height = 50}};
}

} // namespace

TEST_CASE("a drawing says what it is, to everyone and in its language")
{
    const Svg svg{{.id = "noaber-ego-roo:1\" x",
                   .language = Language::dutch,
                   .title = "a < b & \"c\"",
                   .description = "]]>",
                   .width = 100,
                   .height = 50.126}};
    const auto root = parse_svg(Svg{svg}.finished());
    CHECK(root.name == "svg");
    CHECK(root.attributes.at("role") == "img");
    CHECK(root.attributes.at("lang") == "nl");
    CHECK(root.attributes.at("viewBox") == "0 0 100 50.13");
    CHECK(root.attributes.at("id") == "noaber-ego-roo-1--x");
    CHECK(root.attributes.at("aria-labelledby") ==
          "noaber-ego-roo-1--x-title noaber-ego-roo-1--x-desc");
    CHECK(root.children[0].text == "a < b & \"c\"");
    CHECK(root.children[1].text == "]]>");
}

TEST_CASE("numbers have at most two decimals, and no locale")
{
    Svg svg = small();
    svg.curve({{0, 1.0 / 3}, {1, 2}, {-0.001, 4}, {1e5, 6}}, {.colour = ink}, white);
    const auto root = parse_svg(std::move(svg).finished());
    CHECK(root.children.back().attributes.at("d") == "M0 0.33C1 2 0 4 100000 6");
}

TEST_CASE("what does not show well is not drawn")
{
    Svg svg = small();
    const Colour pale = colour(0xAAAAAA);
    const Style style{14, Weight::regular, pale};
    CHECK_THROWS_AS(svg.text({0, 0}, {{"pale", style}}, white), Error);
    CHECK_THROWS_AS(svg.curve({{}, {}, {}, {}}, {.colour = pale}, white), Error);
    CHECK_THROWS_AS(svg.close_group(), Error);
}

TEST_CASE("characters that XML forbids are dropped")
{
    using namespace std::string_literals;
    CHECK(escaped("a\x01\0b\x1F<"s) == "ab&lt;");
    CHECK(escaped("\xEF\xBF\xBE") == ""); // U+FFFE
    CHECK(escaped("\xC0\xAF") == "\uFFFD\uFFFD");
}
