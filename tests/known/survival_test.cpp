#include "history/kaplan_meier.hpp"

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::history;

namespace {

/// Weeks of remission under 6-mercaptopurine, a minus where it had not ended: Freireich et al.,
/// Blood 21 (1963) 699.
constexpr int remissions[] = {6,   6,   6,   -6, 7,  -9,  10,  -10, -11, 13, 16,
                              -17, -19, -20, 22, 23, -25, -32, -32, -34, -35};

} // namespace

TEST_CASE("survival of the 6-MP patients (Freireich 1963; R survival 3.5, conf.type log-log)")
{
    std::vector<Life> lives;
    for (const int weeks : remissions) {
        lives.push_back({0, static_cast<double>(std::abs(weeks)), weeks > 0});
    }
    const auto points = kaplan_meier(lives);
    REQUIRE(points.size() == 7);
    const double expected[7][6] = {
        // week, at risk, survival, error, low, high
        {6, 21, 0.857, 0.0764, 0.620, 0.952},  {7, 17, 0.807, 0.0869, 0.563, 0.923},
        {10, 15, 0.753, 0.0963, 0.503, 0.889}, {13, 12, 0.690, 0.1068, 0.432, 0.849},
        {16, 11, 0.627, 0.1141, 0.368, 0.805}, {22, 7, 0.538, 0.1282, 0.268, 0.747},
        {23, 6, 0.448, 0.1346, 0.188, 0.680}};
    for (std::size_t i = 0; i < points.size(); ++i) {
        CHECK(points[i].age == expected[i][0]);
        CHECK(points[i].at_risk == static_cast<std::size_t>(expected[i][1]));
        CHECK(points[i].survival == Approx(expected[i][2]).margin(0.0005));
        CHECK(points[i].standard_error.value() == Approx(expected[i][3]).margin(0.00005));
        CHECK(points[i].low.value() == Approx(expected[i][4]).margin(0.0005));
        CHECK(points[i].high.value() == Approx(expected[i][5]).margin(0.0005));
    }
}

TEST_CASE("who comes into view late is not at risk before")
{
    const auto points = kaplan_meier({{0, 2, true}, {0, 5, true}, {3, 6, true}, {4, 4, true}});
    REQUIRE(points.size() == 3); // the last was watched for no time
    CHECK(points[0].at_risk == 2);
    CHECK(points[0].survival == Approx(0.5));
    CHECK(points[1].at_risk == 2);
    CHECK(points[1].survival == Approx(0.25));
    CHECK(points[2].at_risk == 1);
    CHECK(points[2].survival == 0);
    CHECK_FALSE(points[2].standard_error);
    CHECK_FALSE(points[2].low);
    CHECK(kaplan_meier({}).empty());
}
