#include "render/map/room.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace noaber::render;

namespace {

std::vector<Point> box(double left, double top, double width, double height)
{
    return {{left, top}, {left + width, top}, {left + width, top + height}, {left, top + height}};
}

} // namespace

TEST_CASE("a square has most room in its middle")
{
    const std::vector<std::vector<Point>> square{box(10, 20, 8, 8)};
    const auto room = room_in(square);
    REQUIRE(room);
    CHECK(room->middle.x == Approx(14).margin(0.1));
    CHECK(room->middle.y == Approx(24).margin(0.1));
    CHECK(room->radius == Approx(4).margin(0.1));
}

TEST_CASE("the room of a corner is in the corner, not in the middle between its ends")
{
    const std::vector<std::vector<Point>> corner{
        {{0, 0}, {20, 0}, {20, 4}, {4, 4}, {4, 20}, {0, 20}}};
    const auto room = room_in(corner);
    REQUIRE(room);
    CHECK(room->radius ==
          Approx(8 - 4 * std::sqrt(2)).margin(0.05)); // touches two sides and the bend
    CHECK(room->middle.x == Approx(room->radius).margin(0.1));
    CHECK(room->middle.y == Approx(room->radius).margin(0.1));
}

TEST_CASE("of several parts the widest has the room, and a hole has none")
{
    const std::vector<std::vector<Point>> parts{box(0, 0, 2, 2), box(10, 0, 12, 12),
                                                box(12, 2, 8, 8)};
    const auto room = room_in(parts);
    REQUIRE(room);
    CHECK(room->radius ==
          Approx(2 / (1 + 1 / std::sqrt(2))).margin(0.05)); // a corner around the hole
}

TEST_CASE("what has no width has no room")
{
    CHECK_FALSE(room_in({}));
    const std::vector<std::vector<Point>> line{{{0, 0}, {5, 5}}};
    CHECK_FALSE(room_in(line));
}
