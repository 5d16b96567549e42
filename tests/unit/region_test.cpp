#include "render/region/facts.hpp"
#include "support/data.hpp"
#include "support/drawing.hpp"
#include "support/failure.hpp"

#include <noaber/core/error.hpp>
#include <noaber/io/names.hpp>
#include <noaber/io/read.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;
using Catch::Contains;

TEST_CASE("the title of a region says what all share, and how many others there are")
{
    CHECK(titles("region", draft("p: a b c | q: a b c | r: a b")) ==
          Titles{"All 3 municipalities share 2 arrangements; 1 more join some of them",
                 "Alle 3 gemeenten delen 2 regelingen; in nog 1 zitten er enkele"});
    CHECK(titles("region", draft("p: a b c")).second ==
          "Alle 3 gemeenten delen hun enige regeling");
    CHECK(titles("region", draft("p: a b | q: b c")).first ==
          "There are 2 arrangements, and none that all 3 municipalities share");
    CHECK(titles("region", draft("p: a")).first == "One municipality, in 1 arrangement");
}

TEST_CASE("of two municipalities a title says both, never all two")
{
    CHECK(titles("region", draft("p: a b")) ==
          Titles{"Both municipalities share their only arrangement",
                 "Beide gemeenten delen hun enige regeling"});
    CHECK(titles("region", draft("p: a b | q: a b")).second ==
          "Beide gemeenten delen dezelfde 2 regelingen");
    CHECK(titles("region", draft("p: a b | q: a")).second ==
          "Beide gemeenten delen 1 regeling; in nog 1 zit er één");
    CHECK(titles("region", draft("p: a | q: b")).second ==
          "Er zijn 2 regelingen, en geen die beide gemeenten delen");
    CHECK(titles("layers", draft("p: a b | q: a")).second ==
          "Beide gemeenten komen samen in elke groep beleidsterreinen");
}

TEST_CASE("what all but a few take part in is told in words, the rest in lines")
{
    const Register reg = drawn_register("all: a b c d | most: a b c | some: c d");
    const Network network{reg};
    const render::Region found = render::region_of(network, {});
    CHECK(found.told.size() == 2);
    CHECK(found.told_of_all() == 1);
    CHECK(found.drawn.size() == 1);
    CHECK(found.lines() == 2);
    CHECK_THAT(words_in(drawing("region", draft("all: a b c d | most: a b c | some: c d"))),
               Contains("all 4") && Contains("all but d"));
}

TEST_CASE("lines that need not cross do not")
{
    const Register reg = drawn_register("p: a b | q: c d | r: e f");
    const Network network{reg};
    const render::Region found = render::region_of(network, {});
    std::size_t before = 0;
    for (const auto& box : found.drawn) {
        for (const std::size_t row : found.with(box.front(), true)) {
            const auto at = std::find(found.rows.begin(), found.rows.end(), row);
            const auto place = static_cast<std::size_t>(at - found.rows.begin());
            CHECK(place >= before);
        }
        before += 2;
    }
}

TEST_CASE("arrangements with the same municipalities share a box")
{
    const Register reg = drawn_register("p: a b | q: a b | r: c d e f");
    const Network network{reg};
    const render::Region found = render::region_of(network, {});
    CHECK(found.drawn.size() == 2);
    CHECK(found.lines() == 6);
    CHECK(found.participations(false) == 8); // two of the lines stand for two each
    CHECK_THAT(words_in(drawing("region", draft("p: a b | q: a b | r: c d e f"))),
               Contains("takes part: 8"));
    CHECK_THAT(words_in(drawing("region", draft("p: a b"))), !Contains("takes part:"));
}

TEST_CASE("a region with too many lines is refused, with advice, unless it is forced")
{
    std::string wide;
    for (int i = 0; i < 25; ++i) {
        const std::string n = std::to_string(i);
        wide += (i > 0 ? " | p" : "p") + n + ": a" + n + " b" + std::to_string((i + 1) % 16);
    }
    CHECK(fault_of([&] { (void)drawing("region", draft(wide)); }) == Fault::no_answer);
    CHECK(drawing("region", draft(wide), {.options = {.however_large = true}}).svg.size() > 1000);
}

TEST_CASE("the region Twente shares six arrangements")
{
    const Reading reading = noaber::read(project_file("data/twente"));
    const Network whole{reading.content};
    const Network network{reading.content,
                          {.within = find_region(whole, "Veiligheidsregio Twente")}};
    const render::Region found = render::region_of(network, {});
    CHECK(found.told_of_all() == 6);
    CHECK(found.told.size() == 7); // Crematoria: all but three
    CHECK(found.drawn.size() == 8);
}
