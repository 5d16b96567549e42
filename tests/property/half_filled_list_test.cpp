#include "support/listed.hpp"

#include <noaber/io/package.hpp>

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <array>
#include <numeric>

using namespace noaber;
using namespace noaber::test;

namespace {

struct Named {
    const char* name;
    const char* code;
};

/// Two of one name, and one in two spellings.
constexpr std::array participants{Named{"Almelo", "A1"}, Named{"Borne", "B1"},
                                  Named{"Bergen", "C1"}, Named{"Bergen", "C2"},
                                  Named{"Dinkel", "D1"}, Named{"dinkel", "D1"}};
constexpr std::array arrangements{Named{"Tax", "T1"}, Named{"tax", "T1"}, Named{"Water", "W1"},
                                  Named{"Zorg", ""}};

/// Its name, its code, or both.
std::string cells_of(const Named& named)
{
    const int which = *rc::gen::inRange(0, 3);
    const bool has_code = *named.code != '\0';
    return fmt::format("{},{}", which == 1 && has_code ? "" : named.name,
                       which == 2 ? "" : named.code);
}

std::vector<std::string> half_filled_rows()
{
    std::vector<std::string> rows(*rc::gen::inRange<std::size_t>(1, 10));
    for (std::string& row : rows) {
        const Named& what = *rc::gen::elementOf(arrangements);
        const bool has_host =
            std::string_view{what.name} == "Water" && *rc::gen::inRange(0, 2) == 0;
        row = fmt::format("{},{},{},{}\n", cells_of(*rc::gen::elementOf(participants)),
                          cells_of(what), has_host ? *rc::gen::element("Almelo", "almelo") : "",
                          *rc::gen::element("", "x", "y"));
    }
    return rows;
}

std::string register_of(const std::vector<std::string>& rows)
{
    const std::string text = std::accumulate(
        rows.begin(), rows.end(),
        std::string{"participant,participant_code,arrangement,arrangement_code,host,layer\n"});
    std::string result;
    for (const NamedFile& file : package_files(read_text(text).content, {})) {
        result += file.name + "\n" + file.bytes;
    }
    return result;
}

} // namespace

TEST_CASE("a list with half of its names and codes makes the same register in any order of rows")
{
    CHECK(rc::check([] {
        const std::vector<std::string> rows = half_filled_rows();
        std::vector<std::string> otherwise;
        std::vector<std::size_t> order(rows.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        while (!order.empty()) {
            const auto at = *rc::gen::inRange<std::size_t>(0, order.size());
            otherwise.push_back(rows[order[at]]);
            order.erase(order.begin() + static_cast<std::ptrdiff_t>(at));
        }
        RC_ASSERT(register_of(rows) == register_of(otherwise));
    }));
}
