#include "format/json.hpp"
#include "support/failure.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace noaber;
using namespace noaber::format;
using namespace noaber::test;

namespace {

Json parsed(std::string_view text)
{
    return read_json(bytes_of(text), "t.json");
}

std::string refusal(std::string_view text)
{
    return failure([text] { return parsed(text); });
}

} // namespace

TEST_CASE("JSON keeps the order of keys and whether a number is whole")
{
    const std::string text = R"({"z":1,"a":[1.5,true,null,"x\ny"],"m":{}})";
    CHECK(to_text(parsed(text)) == text);
    CHECK(std::holds_alternative<std::int64_t>(parsed("1").value()));
    CHECK(std::holds_alternative<double>(parsed("1.0").value()));
    CHECK(parsed(text).find("b") == nullptr);
}

TEST_CASE("indented JSON hangs below a first line at a depth")
{
    CHECK(to_indented_text(JsonObject{{"a", "x"}}, 1) == "{\n    \"a\": \"x\"\n  }");
}

TEST_CASE("JSON that is none is refused, with line and column")
{
    CHECK(refusal("{\n  \"a\": 1,\n}") == "t.json:3:1: not well-formed JSON");
    CHECK(refusal("{\n  \"a\": NaN}") == "t.json:2:8: not well-formed JSON");
    CHECK(refusal("[1] 2") == "t.json:1:5: not well-formed JSON");
    CHECK(refusal("") == "t.json:1: incomplete file, expected more JSON");
    CHECK(refusal("{\"a\":\n[1") == "t.json:2:2: incomplete file, expected more JSON");
    CHECK(refusal(R"({"a": 1, "a": 2})") == "t.json: key a stands twice, expected once");
    CHECK(refusal("9223372036854775808") ==
          "t.json: number 9223372036854775808, expected at most 9223372036854775807");
    CHECK_THAT(refusal(R"(["\ud800"])"), Catch::StartsWith("t.json:1:"));
    CHECK_THAT(refusal("[1e400]"), Catch::Contains("t.json:1"));
}

TEST_CASE("JSON of a hundred thousand levels is refused at the sixty-fifth")
{
    CHECK(refusal(std::string(100'000, '[')) == "t.json: over 64 levels deep, expected fewer");
    CHECK_NOTHROW(parsed(std::string(64, '[') + std::string(64, ']')));
}

TEST_CASE("a number that is none cannot be written")
{
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    CHECK_THAT(failure([&] { return to_text(nothing); }), Catch::Contains("broken promise"));
    CHECK_THAT(failure([&] { return to_text("\xFA"); }), Catch::Contains("broken promise"));
}
