#include "fragility/orders.hpp"
#include "known/karate.hpp"
#include "support/drawn.hpp"
#include "support/failure.hpp"
#include "support/figures.hpp"

#include <noaber/fragility/robustness.hpp>
#include <noaber/fragility/structure.hpp>

#include <catch2/catch.hpp>

using namespace noaber;
using namespace noaber::test;

namespace {

double karate_r_index(RemovalOrder order)
{
    const Graph graph = simple_karate();
    const algo::Groups groups = algo::each_alone(graph);
    Work work{{}, message("karate"), groups.size()};
    const auto sizes = algo::largest_while_removed(
        graph, groups, targeted_order_anew(graph, groups, order, 1, work),
        std::vector<std::uint32_t>(graph.vertex_count(), 1));
    work.end();
    return algo::r_index(std::vector<double>{sizes.begin(), sizes.end()}, graph.vertex_count());
}

constexpr std::string_view two_valleys = "valley: a b c | road: c d | port: d e f";

std::string word_of(const Cell& cell)
{
    return std::string{std::get<Term>(cell).word};
}

} // namespace

TEST_CASE("R-index of the karate club, measured anew after each removal (networkx 2.8.8)")
{
    CHECK(agree(karate_r_index(RemovalOrder::degree), 0.135813148789));
    CHECK(agree(karate_r_index(RemovalOrder::betweenness), 0.134083044983));
}

TEST_CASE("robustness is told for what fails, in each order, beside chance")
{
    const Register source = drawn_register(two_valleys);
    const RobustnessOptions options{.trials = 50, .null_samples = 10};
    const Table table = robustness(Network{source}, options);
    REQUIRE(table.rows().size() == 10); // arrangements and municipalities in five orders; no hosts
    for (const auto& row : table.rows()) {
        const bool is_random = word_of(row[3]) == "random";
        CHECK(std::holds_alternative<double>(row[5]) == is_random);
        const bool has_null = word_of(row[3]) != "betweenness_recalculated";
        CHECK(std::holds_alternative<double>(row[7]) == has_null);
    }
    CHECK(robustness(Network{source}, options).rows() == table.rows());
    const auto layered = robustness(Network{source}, {.layers = LayersBy::form, .trials = 1});
    CHECK(layered.rows().size() == 20); // one form: the same again
    CHECK(failure([&] { return robustness(Network{source}, {.trials = 0}); }) ==
          "0 trials, expected 1 to 1,000,000");
}

TEST_CASE("half of what can fail leaves no more than half of the municipalities")
{
    const Register source = drawn_register(two_valleys);
    const Table table = random_failures(Network{source}, {.trials = 100});
    const auto means = numbers(table, "mean");
    REQUIRE(means.size() == 12); // six shares of arrangements and of municipalities
    CHECK(means.front() == 1);   // 1% of three rounds to none
    CHECK(means.back() <= 0.5);
    CHECK(numbers(table, "failed").back() == 3);
}

TEST_CASE("a road between two valleys is all that holds them together")
{
    const Register source = drawn_register(two_valleys);
    const Table table = structure_table(Network{source});
    REQUIRE(table.rows().size() == 2); // the whole, and the layer that is not known
    CHECK(numbers(table, "articulation_participants").front() == 2);
    CHECK(numbers(table, "articulation_arrangements").front() == 3);
    CHECK(numbers(table, "bridges").front() == 8);
    CHECK(numbers(table, "deepest_k").front() == 1);

    const Register ring = drawn_register("one: a b c | two: a b c | three: a b c d");
    const Table blocks = blocks_table(Network{ring});
    CHECK(numbers(blocks, "k") == std::vector<double>{2, 3});
    CHECK(std::get<std::string>(blocks.rows().back()[4]) == "a; b; c; one; three; two");
    CHECK(blocks_table(Network{ring}, {.rows = {*ring.organisation("d")}}).rows().empty());
}

TEST_CASE("what one host does for a municipality is cut by one failure")
{
    RegisterDraft draft_of = draft("one: a c | two: a c | three: a b");
    for (const VersionId hosted : {VersionId{0}, VersionId{1}}) {
        draft_of.versions.host.set(hosted,
                                   draft_of.participations.organisation[ParticipationId{1}]);
    }
    const Register source{std::move(draft_of)};
    const Table table = cuts_table(Network{source});
    CHECK(number_of(table, "a", "arrangements") == 3);
    CHECK(number_of(table, "a", "cut") == 2); // the host, and the third
    CHECK(number_of(table, "c", "cut") == 2); // hosts both itself
    CHECK(number_of(table, "b", "cut") == 1);
}
