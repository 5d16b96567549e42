#include "format/toml.hpp"

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::format;

TEST_CASE("a document is read with the place of every value")
{
    const TomlValue document = read_toml("title = 'x'\n[[rule]]\nname = \"a\"\nshare = 0.5\n"
                                         "date = 2026-05-16\nany_of = ['b', 'c']\n",
                                         "rules.toml");
    CHECK(document.at("title").text() == "x");
    const TomlValue& rule = document.at("rule").list().front();
    CHECK(rule.at("share").number() == 0.5);
    CHECK(rule.at("date").text() == "2026-05-16");
    CHECK(rule.at("any_of").texts() == std::vector<std::string>{"b", "c"});
    CHECK(to_string(rule.at("share").place()) == "rules.toml:4:9");
    CHECK(rule.entries().front().first == "name"); // in the order of the file
}

TEST_CASE("what a document should not hold is refused with its place")
{
    const auto refused = [](std::string_view text, auto ask, const std::string& expected) {
        try {
            ask(read_toml(text, "r.toml"));
            FAIL("not refused");
        } catch (const Error& error) {
            CHECK(std::string{error.what()} == expected);
        }
    };
    refused(
        "a = 1", [](const TomlValue& d) { static_cast<void>(d.at("a").text()); },
        "r.toml:1:5: no text, expected one");
    refused(
        "a = inf", [](const TomlValue& d) { static_cast<void>(d.at("a").number()); },
        "r.toml:1:5: no number, expected one");
    refused(
        "nam = 'x'", [](const TomlValue& d) { d.require_keys({"name"}); },
        "r.toml:1:7: unknown key nam, expected perhaps name");
    refused(
        "", [](const TomlValue& d) { static_cast<void>(d.at("name")); },
        "r.toml:1:1: no key name, expected one");
    CHECK_THROWS_AS(read_toml("a = ", "r.toml"), Error);
    CHECK_THROWS_AS(read_toml("a = 1\na = 2", "r.toml"), Error);
}
