#include <noaber/core/date.hpp>

#include <catch2/catch.hpp>

using namespace noaber;

TEST_CASE("a date is a day that exists, written year first")
{
    CHECK(to_string(parse_date("2026-05-16").value()) == "2026-05-16");
    CHECK(parse_date("2024-02-29"));
    for (const char* text : {"2023-02-29", "2026-13-01", "16-05-2026", "2026-5-16", "2026-05-16T00",
                             "2026/05/16", "", "+026-05-16"}) {
        INFO(text);
        CHECK_FALSE(parse_date(text));
    }
}

TEST_CASE("a period holds its first day and not its last")
{
    const auto first = parse_date("2020-01-01");
    const auto last = parse_date("2021-01-01");
    CHECK(within(*first, first, last));
    CHECK_FALSE(within(*last, first, last));
    CHECK(within(*first, std::nullopt, std::nullopt));
    CHECK_FALSE(within(*first, first, first)); // ended on the day it started
}
