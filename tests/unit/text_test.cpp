#include <noaber/core/text.hpp>

#include <catch2/catch.hpp>

using namespace noaber;

TEST_CASE("names are compared without case, accents, apostrophes and hyphens")
{
    CHECK(fold("Súdwest-Fryslân") == "sudwest fryslan");
    CHECK(fold("'s-Gravenhage") == "s gravenhage");
    CHECK(fold("’s-Gravenhage") == "s gravenhage");
    CHECK(fold("  Hof\tvan\xC2\xA0Twente ") == "hof van twente");
    CHECK(fold("Ĳsselstein") == fold("IJsselstein"));
    CHECK(fold("Südlohn") == "sudlohn");
    CHECK(fold("Su\xCC\x81"
               "dwest") == "sudwest"); // the accent as a mark of its own
    CHECK(fold("Nuenen c.a.") == "nuenen ca");
}

TEST_CASE("bytes that are no UTF-8 are known as such")
{
    CHECK(is_utf8("Fryslân"));
    CHECK_FALSE(is_utf8("Frysl\xE2"
                        "n"));                // Windows-1252
    CHECK_FALSE(is_utf8("\xC0\xAF"));         // overlong
    CHECK_FALSE(is_utf8("\xED\xA0\x80"));     // a surrogate
    CHECK_FALSE(is_utf8("\xF4\x90\x80\x80")); // beyond Unicode
    CHECK_FALSE(is_utf8("\xE2\x82"));         // cut short
    CHECK(code_points("a\xE2"
                      "z") == std::u32string{U'a', 0xFFFD, U'z'});
}

TEST_CASE("a number is read whole or not at all")
{
    CHECK(parse_number("0.75") == 0.75);
    CHECK(parse_integer("-12") == -12);
    for (const char* text : {"", " 1", "1 ", "0,75", "1e999", "nan", "inf", "0x10", "12abc"}) {
        INFO(text);
        CHECK_FALSE(parse_number(text));
        CHECK_FALSE(parse_integer(text));
    }
}

TEST_CASE("numbers are written as the reader's language writes them")
{
    CHECK(for_people(std::int64_t{1234567}, Language::english) == "1,234,567");
    CHECK(for_people(std::int64_t{-1234}, Language::dutch) == "-1.234");
    CHECK(for_people(0.12345, 3, Language::english) == "0.12");
    CHECK(for_people(12.3456, 3, Language::dutch) == "12,3");
    CHECK(for_people(4469.0, 3, Language::dutch) == "4.469");
    CHECK(for_people(2.50, 3, Language::english) == "2.5");
}

TEST_CASE("a number written for a file reads back as itself")
{
    for (const double number : {0.1, 1.0 / 3, 1e-300, 123456789.0}) {
        CHECK(parse_number(to_string(number)) == number);
    }
}

TEST_CASE("a wrong name finds the nearest ones")
{
    const std::vector<std::string> names{"Twenterand", "Tubbergen", "Enschede"};
    CHECK(nearest("twentherand", names) == std::vector<std::string>{"Twenterand"});
    CHECK(nearest("Groningen", names).empty());
}

TEST_CASE("a text is cut and put together")
{
    CHECK(split("a;;b", ';') == std::vector<std::string_view>{"a", "", "b"});
    CHECK(split("", ';').empty());
    CHECK(collapse_spaces("  a \t b\xC2\xA0 ") == "a b");
}
