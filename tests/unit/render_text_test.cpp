#include "render/text.hpp"

#include <noaber/core/text.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace noaber;
using namespace noaber::render;

namespace {

std::string text_of(const std::vector<Line>& lines)
{
    std::string result;
    for (const Line& line : lines) {
        for (const Run& run : line) {
            result += run.text;
        }
        result += "|";
    }
    return result;
}

} // namespace

TEST_CASE("a text is as wide as its characters together")
{
    CHECK(text_width("", 10, Weight::regular) == 0);
    CHECK(text_width(" ", 1000, Weight::regular) == 260); // 532 of 2048 in the font's hmtx table
    CHECK(text_width("ab", 14, Weight::regular) ==
          Approx(text_width("a", 14, Weight::regular) + text_width("b", 14, Weight::regular)));
    CHECK(text_width("Súdwest-Fryslân", 14, Weight::bold) >
          text_width("Súdwest-Fryslân", 14, Weight::regular));
    CHECK(text_width("\u4E2D", 14, Weight::regular) == 14); // not in Open Sans
}

TEST_CASE("lines break at spaces, and never within a name")
{
    const std::vector<Run> text{{"met " + unbroken("Hof van Twente") + ", Almelo", {}}};
    const double name = text_width("Hof van Twente,", 14, Weight::regular);
    CHECK(text_of(wrap(text, name + 1)) == "met|Hof\u00A0van\u00A0Twente,|Almelo|");
    CHECK(wrap({}, 100).empty());
    CHECK(wrap({{"  ", {}}}, 100).empty());
}

TEST_CASE("a word breaks after its hyphen only where no line can hold it")
{
    const std::vector<Run> text{{"x Hardinxveld-Giessendam", {}}};
    const double whole = text_width("Hardinxveld-Giessendam", 14, Weight::regular);
    CHECK(text_of(wrap(text, whole + 1)) == "x|Hardinxveld-Giessendam|");
    CHECK(text_of(wrap(text, whole - 1)) == "x Hardinxveld-|Giessendam|");
}

TEST_CASE("emphasis survives the end of a line, and the space before it")
{
    const Style style;
    const auto lines = wrap(runs("met " + emphasised("Tubbergen") + " en Almelo", style), 1000);
    REQUIRE(lines.size() == 1);
    REQUIRE(lines.front().size() == 3);
    CHECK(lines.front()[0].text == "met");
    CHECK(lines.front()[1].text == " Tubbergen");
    CHECK(lines.front()[1].style.weight == Weight::bold);
    CHECK(lines.front()[2].text == " en Almelo");
    CHECK(runs("geen", style).size() == 1);
}

TEST_CASE("no line is wider than it may be, and no character gets lost")
{
    rc::check([] {
        const auto words = *rc::gen::container<std::vector<std::string>>(
            rc::gen::nonEmpty(rc::gen::string<std::string>()));
        const double width_allowed = *rc::gen::inRange(40, 300);
        const std::string text = clean(join(words, " "), 500);
        const auto lines = wrap({{text, {}}}, width_allowed);
        std::string kept;
        for (const Line& line : lines) {
            RC_ASSERT(width(line) <= width_allowed + 1e-6);
            for (const Run& run : line) {
                kept += run.text;
            }
        }
        std::string wanted = text;
        std::erase(wanted, ' ');
        std::erase(kept, ' ');
        RC_ASSERT(kept == wanted);
    });
}

TEST_CASE("a clean text holds nothing that cannot be seen")
{
    CHECK(clean("  a\t\nb  ") == "a b");
    CHECK(clean("a\x01\x02\x1B[31mb\x7F") == "a[31mb");
    CHECK(clean("\u202Eevil\u202C \u2066x\u2069\u200B\uFEFF") == "evil x");
    CHECK(clean("<script> ]]> \" onload=") == "<script> ]]> \" onload=");
    CHECK(clean("\xFF\xFE") == "\uFFFD\uFFFD");
    CHECK(clean("abcdef", 4) == "abc\u2026");
    CHECK(clean("abcd", 4) == "abcd");
}
