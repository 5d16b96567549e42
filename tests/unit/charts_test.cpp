#include "report/charts/curve.hpp"
#include "report/charts/strips.hpp"

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::render;
using namespace noaber::report;
using Catch::Contains;

namespace {

const Theme dark{.colours = {{number(ink), 0xF0F0F0},
                             {number(faint), 0xD8D8D8},
                             {number(white), 0x101820},
                             {number(plain_tone.tint), 0x202830}},
                 .family = {}};

std::string strips_in(const Theme* theme)
{
    const Strip row{.label = "a", .value = "1", .own = 1, .upper_quarter = 1, .highest = 2};
    return strips({.id = "x", .title = "x", .description = "x", .theme = theme}, {row},
                  {"own", "half", "middle"});
}

std::string curves_in(const Theme* theme)
{
    return curves({.id = "x", .title = "x", .description = "x", .theme = theme},
                  {{"a", {{0, 1}, {1, 0}}, false}}, {"across", "up"});
}

} // namespace

TEST_CASE("a chart has colours of its own, and in a dark theme those of the theme's text")
{
    CHECK_THAT(strips_in(nullptr), Contains("#C9DDE2") && Contains("#8A3A12"));
    CHECK_THAT(strips_in(&dark), !Contains("#C9DDE2") && !Contains("#8A3A12"));
    CHECK_THAT(strips_in(&dark), Contains("#202830") && Contains("#F0F0F0"));
    CHECK_THAT(curves_in(nullptr), Contains("#8A3A12"));
    CHECK_THAT(curves_in(&dark), !Contains("#8A3A12") && Contains("#F0F0F0"));
}
