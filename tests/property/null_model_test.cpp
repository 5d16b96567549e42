#include "algo/bicm.hpp"
#include "algo/chance.hpp"
#include "support/any.hpp"
#include "support/drawn.hpp"
#include "support/figures.hpp"

#include <noaber/measure/measure.hpp>
#include <noaber/measure/pair_measure.hpp>

#include <rapidcheck/catch.h>

#include <algorithm>
#include <numeric>

using namespace noaber;
using namespace noaber::test;

namespace {

DrawnIncidence any_affiliation()
{
    return drawn_incidence(drawing(any_memberships()));
}

double choose(std::size_t n, std::size_t k)
{
    double result = 1;
    for (std::size_t i = 0; i < k; ++i) {
        result = result * static_cast<double>(n - i) / static_cast<double>(i + 1);
    }
    return k > n ? 0 : result;
}

/// The chance that at least `count` of some events happen, summed over all that can happen.
double tail_by_outcomes(const std::vector<double>& chances, std::size_t count)
{
    double sum = 0;
    for (std::size_t outcome = 0; outcome < (std::size_t{1} << chances.size()); ++outcome) {
        double chance = 1;
        std::size_t happened = 0;
        for (std::size_t i = 0; i < chances.size(); ++i) {
            const bool happens = (outcome >> i & 1U) != 0;
            chance *= happens ? chances[i] : 1 - chances[i];
            happened += happens ? 1U : 0U;
        }
        sum += happened >= count ? chance : 0;
    }
    return sum;
}

} // namespace

TEST_CASE("the random affiliation of greatest entropy keeps every degree on average")
{
    rc::prop("of both sides, with chances between 0 and 1", [] {
        const DrawnIncidence drawn = any_affiliation();
        const Incidence& view = drawn.view;
        const algo::Bicm bicm{view.graph, view.participant_count()};
        std::vector<double> right(view.arrangement_count());
        for (Vertex p = 0; p < view.participant_count(); ++p) {
            double left = 0;
            for (Vertex a = 0; a < view.arrangement_count(); ++a) {
                const double chance = bicm.chance(p, a);
                RC_ASSERT(chance >= 0);
                RC_ASSERT(chance <= 1);
                left += chance;
                right[a] += chance;
            }
            RC_ASSERT(std::abs(left - static_cast<double>(view.graph.neighbours(p).size())) < 1e-7);
        }
        for (Vertex a = 0; a < view.arrangement_count(); ++a) {
            const auto degree =
                static_cast<double>(view.graph.neighbours(view.participant_count() + a).size());
            RC_ASSERT(std::abs(right[a] - degree) < 1e-7);
        }
    });
}

TEST_CASE("chances of sharing agree with counting all that can happen")
{
    rc::prop("hypergeometric", [] {
        const auto all = *rc::gen::inRange<std::size_t>(1, 20);
        const auto one = *rc::gen::inRange<std::size_t>(0, all + 1);
        const auto other = *rc::gen::inRange<std::size_t>(0, all + 1);
        const auto shared = *rc::gen::inRange<std::size_t>(0, all + 1);
        double sum = 0;
        for (std::size_t k = shared; k <= std::min(one, other); ++k) {
            const bool can_be = other - k <= all - one;
            sum += can_be ? choose(one, k) * choose(all - one, other - k) / choose(all, other) : 0;
        }
        RC_ASSERT(agree(algo::hypergeometric_tail(all, one, other, shared), sum));
    });
    rc::prop("Poisson-binomial", [] {
        std::vector<double> chances;
        for (const int percent :
             *rc::gen::resize(8, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 101)))) {
            chances.push_back(percent / 100.0);
        }
        const auto count = *rc::gen::inRange<std::size_t>(0, 10);
        RC_ASSERT(
            agree(algo::poisson_binomial_tail(chances, count), tail_by_outcomes(chances, count)));
    });
}

TEST_CASE("participants that draw anew keep their degrees")
{
    rc::prop("and the same number gives the same draw", [] {
        const DrawnIncidence drawn = any_affiliation();
        const Vertex participants = drawn.view.participant_count();
        const auto seed = *rc::gen::arbitrary<std::uint64_t>();
        const Graph once = algo::drawn_by_left(drawn.view.graph, participants, seed, 3);
        RC_ASSERT(once.targets ==
                  algo::drawn_by_left(drawn.view.graph, participants, seed, 3).targets);
        for (Vertex v = 0; v < participants; ++v) {
            RC_ASSERT(once.neighbours(v).size() == drawn.view.graph.neighbours(v).size());
        }
    });
}

TEST_CASE("corrected p-values are never smaller, keep the order and stay under 1")
{
    rc::prop("Benjamini & Hochberg (1995)", [] {
        std::vector<std::optional<double>> p;
        for (const int permille :
             *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1001))) {
            p.emplace_back(permille / 1000.0);
        }
        const auto q = false_discovery(p, p.size());
        for (std::size_t i = 0; i < p.size(); ++i) {
            RC_ASSERT(*q[i] >= *p[i]);
            RC_ASSERT(*q[i] <= 1);
            for (std::size_t j = 0; j < p.size(); ++j) {
                RC_ASSERT(!(*p[i] < *p[j]) || *q[i] <= *q[j]);
            }
        }
    });
}

TEST_CASE("what a null model says of measures and pairs does not depend on the threads")
{
    const Register source =
        drawn_register("valley: a b c | road: c d | port: d e f | hill: a d f | sea: b c");
    for (const Word<Null>& null : words(Null{})) {
        for (const RowsOf rows : {RowsOf::participant, RowsOf::pair, RowsOf::network}) {
            INFO(null.word << " of " << word(rows));
            MeasureOptions options{.of = rows, .null = NullModel{null.value, 70, 5}};
            options.execution.threads = 1;
            const Table alone = measure(Network{source}, options).table;
            options.execution.threads = 3;
            CHECK(measure(Network{source}, options).table.rows() == alone.rows());
        }
    }
}

TEST_CASE("what every random network keeps, no chance explains: degrees under curveball")
{
    const Register source = drawn_register("valley: a b c | road: c d | port: d e f | hill: a d f");
    const Table table =
        measure(Network{source}, {.names = {"degree"}, .null = NullModel{.samples = 50}}).table;
    CHECK(numbers(table, "degree_expected") == numbers(table, "degree"));
    CHECK(numbers(table, "degree_p") == std::vector<double>(6, 1.0));
    CHECK(cell_of(table, "a", "degree_z") == Cell{Missing::not_applicable});
}
