#include "render/theme.hpp"
#include "support/drawing.hpp"
#include "support/failure.hpp"
#include "support/svg.hpp"

#include <noaber/core/error.hpp>
#include <noaber/render/theme.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;
using Catch::Contains;

namespace {

/// What is wrong with a theme, and where.
std::string complaint(std::string_view toml)
{
    return failure([toml] { return parse_theme(toml, "theme.toml"); });
}

} // namespace

TEST_CASE("a theme puts its colours and type in the place of noaber's")
{
    const Theme theme = parse_theme("[type]\nfamily = \"Fira Sans, sans-serif\"\n"
                                    "[colours]\ntext = \"#002B00\"\n"
                                    "[layers.W]\nmark = \"#004400\"\n",
                                    "theme.toml");
    RegisterDraft source = draft("p: a b | q: a");
    source.versions.domains.set(VersionId{0}, {"werk | re-integratie"});
    const Drawing drawn = drawing("matrix", source, {.options = {.theme = &theme}});
    CHECK_THAT(drawn.svg, Contains("Fira Sans, sans-serif") && Contains("#002B00") &&
                              Contains("#004400") && !Contains("#592828") && !Contains("#1A1A1A"));
}

TEST_CASE("a theme that does not show well is refused, with its line")
{
    CHECK(complaint("[colours]\ntext = \"#BBBBBB\"\n") ==
          "theme.toml:2:8: contrast 1.92 of colours.text on colours.background, expected at least "
          "4.5");
    CHECK_THAT(complaint("[layers.S]\ntint = \"#AA4400\"\n"), Contains("theme.toml:2:8: contrast"));
}

TEST_CASE("a theme with what nobody knows is refused, with its place")
{
    CHECK_THAT(complaint("[colours]\ntxt = \"#000000\"\n"), Contains("theme.toml:2"));
    CHECK_THAT(complaint("[layers.X]\nmark = \"#000000\"\n"), Contains("theme.toml:1"));
    CHECK_THAT(complaint("[colours]\ntext = \"black\"\n"),
               Contains("\"black\", expected a colour such as #1A1A1A"));
    CHECK_THAT(complaint("[colours]\ntext = 3\n"), Contains("theme.toml:2"));
    CHECK_THAT(complaint("[type]\nfamily = \"a\\\" onload=x\"\n"), Contains("names of fonts"));
    CHECK_THAT(complaint("[colours\n"), Contains("theme.toml:1"));
}

TEST_CASE("an empty theme changes nothing")
{
    const Theme theme = parse_theme("", "theme.toml");
    CHECK(drawing("matrix", draft("p: a b"), {.options = {.theme = &theme}}).svg ==
          drawing("matrix", draft("p: a b")).svg);
}
