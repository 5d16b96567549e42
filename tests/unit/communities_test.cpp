#include "support/drawn.hpp"
#include "support/figures.hpp"
#include "support/folder.hpp"

#include <noaber/community/communities.hpp>
#include <noaber/core/error.hpp>
#include <noaber/io/regions.hpp>
#include <noaber/view/projection.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;

namespace {

/// Two valleys with one road between them, and one town that meets nobody.
constexpr std::string_view valleys = "east: a b c | brook: a b c | road: c d | west: d e f | "
                                     "lake: d e f | lone: g";

struct Found {
    Register source = drawn_register(valleys);
    Incidence view = incidence(Network{source});
    Communities communities = noaber::communities(project(view).graph, {.runs = 5});
};

} // namespace

TEST_CASE("two valleys are two communities, and who meets nobody is one alone")
{
    const Found found;
    CHECK(found.communities.best == Partition{0, 0, 0, 1, 1, 1, 2});
    CHECK(found.communities.count == 3);
    REQUIRE(found.communities.modularity);
    CHECK(found.communities.modularity->lowest <= found.communities.modularity->median);
    CHECK(found.communities.modularity->median <= found.communities.modularity->highest);
}

TEST_CASE("without ties everybody is alone, and modularity is no question")
{
    const Communities found = communities(drawn_graph("", 3));
    CHECK(found.best == Partition{0, 1, 2});
    CHECK(found.count == 3);
    CHECK_FALSE(found.modularity);
    CHECK(communities(drawn_graph("")).best.empty());
}

TEST_CASE("no runs find nothing")
{
    CHECK_THROWS_WITH(communities(drawn_graph("0-1"), {.runs = 0}),
                      "0 runs of 10 iterations, expected at least 1 of each");
}

TEST_CASE("communities are numbered in the order of their lowest vertex")
{
    CHECK(numbered({7, 3, 7, 0, 3}) == Partition{0, 1, 0, 2, 1});
    CHECK(numbered({}).empty());
}

TEST_CASE("the table of communities counts from 1 and tells how large each is")
{
    const Found found;
    const Table table = community_table(found.source, found.view, found.communities.best);
    CHECK(cell_of(table, "a", "community") == Cell{std::int64_t{1}});
    CHECK(cell_of(table, "d", "community") == Cell{std::int64_t{2}});
    CHECK(cell_of(table, "d", "community_size") == Cell{std::int64_t{3}});
    CHECK(cell_of(table, "g", "community_size") == Cell{std::int64_t{1}});
}

TEST_CASE("regions that are the communities agree wholly")
{
    const Found found;
    const Regions regions{{"a", "E"}, {"b", "E"}, {"c", "E"}, {"d", "W"}, {"e", "W"}, {"f", "W"}};
    const RegionAgreement alike =
        agreement(found.source, found.view, found.communities.best, regions);
    CHECK(alike.compared == 6);
    CHECK(alike.without_region == 1);
    CHECK(alike.regions == 2);
    CHECK(alike.adjusted_rand == Approx(1));
    CHECK(alike.normalised_information == Approx(1));
    CHECK(
        difference_table(found.source, found.view, found.communities.best, regions).rows().empty());
}

TEST_CASE("who lies in another region than most of its community is a difference")
{
    const Found found;
    const Regions regions{{"a", "E"}, {"b", "E"}, {"c", "W"}, {"d", "W"}, {"e", "W"}, {"f", "W"}};
    const Table table = difference_table(found.source, found.view, found.communities.best, regions);
    REQUIRE(table.rows().size() == 1);
    CHECK(cell_of(table, "c", "region") == Cell{std::string{"W"}});
    CHECK(cell_of(table, "c", "region_of_community") == Cell{std::string{"E"}});
}

TEST_CASE("regions of nobody, or of one, cannot be compared")
{
    const Found found;
    for (const Regions& regions : {Regions{}, Regions{{"a", "E"}}}) {
        const RegionAgreement alike =
            agreement(found.source, found.view, found.communities.best, regions);
        CHECK_FALSE(alike.adjusted_rand);
        CHECK_FALSE(alike.normalised_information);
    }
}

TEST_CASE("regions of a few in far communities can be compared")
{
    const Found found; // the last two of three communities, two participants
    const RegionAgreement alike = agreement(found.source, found.view, found.communities.best,
                                            Regions{{"d", "E"}, {"g", "W"}});
    CHECK(alike.compared == 2);
    CHECK(alike.regions == 2);
}

TEST_CASE("a file of regions names each code once")
{
    const Folder folder;
    const auto file = folder.write("regions.csv", "code,region\nGM0001,East\nGM0002,West\n");
    const RegionFile regions = read_regions(file);
    CHECK(regions.region_of.at("GM0002") == "West");
    CHECK(regions.source.sha256.size() == 64);
    const auto twice = folder.write("twice.csv", "code,region\nGM0001,East\nGM0001,West\n");
    CHECK_THROWS_WITH(read_regions(twice),
                      Catch::Contains("twice.csv:3: code GM0001 stands there twice"));
}
