#include "support/data.hpp"

#include <noaber/history/events.hpp>
#include <noaber/io/read.hpp>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace noaber;
using namespace noaber::test;

// The figures are those of a careful count of the same register by hand. events_count.py, which
// follows the same plain rules, agrees with ours to the last one.

namespace {

Date day(int year, unsigned month, unsigned day)
{
    return Date{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)};
}

std::size_t count(const Register& source, const std::vector<Event>& events, Happening what)
{
    return static_cast<std::size_t>(
        std::count_if(events.begin(), events.end(), [&](const Event& event) {
            return event.what == what &&
                   (!event.participant || source.organisations().kind[*event.participant] ==
                                              OrganisationKind::municipality);
        }));
}

} // namespace

TEST_CASE("50 Dutch arrangements ended from 2020 up to 16 May 2026, by cause as counted by hand")
{
    const auto path = external_data("nl/roo-2026-05-16.xml.gz");
    if (!path) {
        return;
    }
    const Register reg = read(*path).content;
    const auto all = events(reg, day(2020, 1, 1), day(2026, 5, 16));
    CHECK(count(reg, all, Happening::end) == 28);
    CHECK(count(reg, all, Happening::municipal_merger) == 9);
    CHECK(count(reg, all, Happening::continued) == 6);
    CHECK(count(reg, all, Happening::absorbed) == 4);
    CHECK(count(reg, all, Happening::end_of_others) == 3);
}

TEST_CASE("98 Dutch arrangements ended in all, municipalities joined 70 times and left 33 times")
{
    const auto path = external_data("nl/roo-2026-05-16.xml.gz");
    if (!path) {
        return;
    }
    const Register reg = read(*path).content;
    const auto all = events(reg, day(1900, 1, 1), day(2026, 5, 16));
    CHECK(std::count_if(all.begin(), all.end(),
                        [](const Event& event) { return is_end(event.what); }) == 98);
    CHECK(count(reg, all, Happening::municipal_merger) == 21);
    CHECK(count(reg, all, Happening::entry) == 70);
    CHECK(count(reg, all, Happening::exit) == 33);
}
