#include "render/theme.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace noaber;
using namespace noaber::render;

TEST_CASE("contrast is that of WCAG 2.2")
{
    CHECK(contrast(white, colour(0x000000)) == Approx(21));
    CHECK(contrast(white, white) == Approx(1));
    // 4.54:1 and 4.48:1 by the WebAIM contrast checker: the greys on either side of the threshold
    CHECK(contrast(white, colour(0x767676)) == Approx(4.54).margin(0.005));
    CHECK(contrast(colour(0x777777), white) == Approx(4.48).margin(0.005));
}

TEST_CASE("every text and every mark shows well on all that it may stand on")
{
    std::vector<Tone> tones{plain_tone};
    for (const ThemeGroup& group : theme_groups()) {
        tones.push_back(group.tone);
    }
    for (const Tone& tone : tones) {
        INFO(hex(tone.mark) + " on " + hex(tone.tint));
        CHECK(contrast(ink, tone.tint) >= least_contrast_of_text);
        CHECK(contrast(faint, tone.tint) >= least_contrast_of_text);
        CHECK(contrast(tone.mark, tone.tint) >= least_contrast_of_marks);
        CHECK(contrast(tone.mark, white) >= least_contrast_of_marks);
    }
    CHECK(contrast(ink, white) >= least_contrast_of_text);
    CHECK(contrast(faint, white) >= least_contrast_of_text);
}

TEST_CASE("the register's 16 themes each have a group, a place and an English name")
{
    const std::vector<std::string_view> themes{
        "natuur en milieu",
        "organisatie en bedrijfsvoering",
        "zorg en gezondheid",
        "economie",
        "openbare orde en veiligheid",
        "sociale zekerheid",
        "werk",
        "ruimte en infrastructuur",
        "overheidsfinanciën",
        "verkeer",
        "cultuur en recreatie",
        "wonen",
        "recht",
        "onderwijs en wetenschap",
        "migratie en integratie",
        "internationaal",
    };
    std::set<std::size_t> places;
    for (const std::string_view theme : themes) {
        INFO(theme);
        const auto known = known_theme(theme);
        REQUIRE(known);
        places.insert(known->order);
        CHECK(theme_label(theme, Language::dutch) == theme);
        CHECK(theme_label(theme, Language::english) != theme);
    }
    CHECK(places.size() == 16);
    CHECK(*places.rbegin() == 15);
    CHECK(theme_groups()[known_theme("wonen")->group].letter == "O");
}

TEST_CASE("a theme that nobody knows keeps its name")
{
    CHECK_FALSE(known_theme("ruimtevaart"));
    CHECK_FALSE(known_theme(""));
    CHECK(theme_label("ruimtevaart", Language::english) == "ruimtevaart");
}
