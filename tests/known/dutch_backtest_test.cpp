#include "support/data.hpp"
#include "support/figures.hpp"

#include <noaber/fragility/backtest.hpp>
#include <noaber/io/read.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;

TEST_CASE(
    "of 439 Dutch arrangements in 2020 28 were dissolved, and 20 municipalities left, as by hand")
{
    const auto path = external_data("nl/roo-2026-05-16.xml.gz");
    if (!path) {
        return;
    }
    const Register reg = read(*path).content;
    const Date day{std::chrono::year{2020} / 1 / 1};
    const Backtest result = backtest(Network{reg, {.at = day}}, {.resamples = 100});
    // dissolved, by merger, continued, absorbed, without municipalities; left, left by merger
    CHECK(numbers(result.causes, "count") == std::vector<double>{28, 9, 6, 4, 3, 20, 7});
    CHECK(numbers(result.causes, "decisions")[5] == 16);
    CHECK(numbers(result.causes, "among").front() == 439);
    CHECK(numbers(result.causes, "among").back() == 3005);
    // few members alone tell the dissolved ones: 0.72 by hand, plus or minus 0.11
    CHECK(numbers(result.scores, "auc").front() == Approx(0.72).margin(0.005));
}
