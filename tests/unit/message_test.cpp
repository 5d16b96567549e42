#include <noaber/core/error.hpp>
#include <noaber/core/message.hpp>
#include <noaber/core/text.hpp>

#include <catch2/catch.hpp>

using namespace noaber;

TEST_CASE("a message is said in English and in Dutch")
{
    const Message rows = message("{} rows, {} ties", 342, 4469);
    CHECK(rows.in(Language::english) == "342 rows, 4,469 ties");
    CHECK(rows.in(Language::dutch) == "342 rijen, 4.469 banden");
}

TEST_CASE("what has no translation is said in English")
{
    CHECK(translate(Language::dutch, "never translated") == "never translated");
    CHECK(verbatim("{} stays").in(Language::dutch) == "{} stays");
}

TEST_CASE("an error says its place first")
{
    const Error error{Fault::input, {"region.csv", 2, 14}, message("cannot be written")};
    CHECK(std::string{error.what()} == "region.csv:2:14: cannot be written");
    CHECK(error.in(Language::dutch) == "region.csv:2:14: kan niet worden geschreven");
    CHECK(to_string(Place{"region.csv"}) == "region.csv");
    CHECK(to_string(Place{"region.csv", 2}) == "region.csv:2");
}

TEST_CASE("the language is that of the locale's name")
{
    CHECK(parse_language("nl_NL.UTF-8") == Language::dutch);
    CHECK(parse_language("nl") == Language::dutch);
    CHECK(parse_language("C") == Language::english);
    CHECK(parse_language("tr_TR.UTF-8") == std::nullopt);
}
