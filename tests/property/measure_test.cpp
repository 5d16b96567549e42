#include "support/any.hpp"
#include "support/drawn.hpp"
#include "support/figures.hpp"

#include <noaber/measure/measure.hpp>

#include <rapidcheck/catch.h>

#include <algorithm>
#include <array>

using namespace noaber;
using namespace noaber::test;

namespace {

constexpr std::array every_view{ViewKind::incidence, ViewKind::projection};
constexpr std::array every_weighting{Weighting::newman, Weighting::count, Weighting::simple};

Measurement measured(const std::string& drawn, const MeasureOptions& options)
{
    const Register source = drawn_register(drawn);
    return measure(Network{source}, options);
}

/// Harmonic centrality before it is divided by n-1.
std::vector<double> harmonic_sums(const Measurement& measurement)
{
    std::vector<double> result = numbers(measurement.table, "harmonic");
    for (double& value : result) {
        value *= static_cast<double>(measurement.vertices - 1);
    }
    return result;
}

std::string side_by_side(const std::string& one, const std::string& other)
{
    return one + (one.empty() || other.empty() ? "" : " | ") + other;
}

std::vector<double> joined(std::vector<double> one, const std::vector<double>& other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

/// How often two participants meet, weighted: what a projection should say, from its definition.
double shared(const Incidence& view, Vertex a, Vertex b, Weighting weighting)
{
    double sum = 0;
    for (const Vertex arrangement : view.graph.neighbours(a)) {
        const auto members = view.graph.neighbours(arrangement);
        if (std::binary_search(members.begin(), members.end(), b)) {
            sum += weighting == Weighting::newman ? 1.0 / static_cast<double>(members.size() - 1)
                                                  : 1.0;
        }
    }
    return weighting == Weighting::simple ? std::min(sum, 1.0) : sum;
}

/// How strong a tie is in a graph; 0 when there is none.
double tie(const Graph& graph, Vertex a, Vertex b)
{
    const auto neighbours = graph.neighbours(a);
    const auto at = std::lower_bound(neighbours.begin(), neighbours.end(), b);
    if (at == neighbours.end() || *at != b) {
        return 0;
    }
    const auto strengths = graph.strengths_of(a);
    return strengths.empty() ? 1 : strengths[static_cast<std::size_t>(at - neighbours.begin())];
}

/// For each participant: the arrangements in which it is not the only one.
std::vector<double> with_company(const Incidence& view)
{
    std::vector<double> result(view.participant_count());
    for (Vertex v = 0; v < view.participant_count(); ++v) {
        const auto arrangements = view.graph.neighbours(v);
        result[v] = static_cast<double>(
            std::count_if(arrangements.begin(), arrangements.end(), [&](Vertex arrangement) {
                return view.graph.neighbours(arrangement).size() > 1;
            }));
    }
    return result;
}

} // namespace

TEST_CASE("a projection equals the affiliation times its transpose, off the diagonal")
{
    rc::prop("for every weighting", [] {
        const DrawnIncidence drawn = drawn_incidence(drawing(any_memberships()));
        for (const Weighting weighting : every_weighting) {
            const Projection projection = project(drawn.view, weighting);
            for (Vertex a = 0; a < drawn.view.participant_count(); ++a) {
                for (Vertex b = 0; b < drawn.view.participant_count(); ++b) {
                    RC_ASSERT(a == b || agree(tie(projection.graph, a, b),
                                              shared(drawn.view, a, b, weighting)));
                }
            }
        }
    });
}

TEST_CASE("two networks side by side give both tables")
{
    rc::prop("of counts, strengths and betweenness; of harmonic centrality but for n-1", [] {
        const std::string one = drawing(any_memberships(), "x");
        const std::string other = drawing(any_memberships(), "y");
        for (const ViewKind view : every_view) {
            const Measurement x = measured(one, {.view = view});
            const Measurement y = measured(other, {.view = view});
            const Measurement both = measured(side_by_side(one, other), {.view = view});
            RC_ASSERT(both.ties == x.ties + y.ties);
            for (const auto* name : {"degree", "strength", "betweenness", "component_size"}) {
                RC_ASSERT(agree(numbers(both.table, name),
                                joined(numbers(x.table, name), numbers(y.table, name))));
            }
            if (x.vertices > 1 && y.vertices > 1) {
                RC_ASSERT(agree(harmonic_sums(both), joined(harmonic_sums(x), harmonic_sums(y))));
            }
        }
    });
}

TEST_CASE("shuffled input gives the same table")
{
    rc::prop("to the last bit, for every view and weighting", [] {
        const Memberships memberships = any_memberships();
        const std::string shuffled = shuffled_drawing(memberships);
        for (const ViewKind view : every_view) {
            for (const Weighting weighting : every_weighting) {
                const MeasureOptions options{.view = view, .weighting = weighting};
                RC_ASSERT(measured(drawing(memberships), options).table.rows() ==
                          measured(shuffled, options).table.rows());
            }
        }
    });
}

TEST_CASE("the Newman strength of a participant is its number of arrangements with company")
{
    rc::prop("Newman, PNAS 98 (2001) 404", [] {
        const std::string drawn = drawing(any_memberships());
        const Table projected =
            measured(drawn, {.names = {"strength"}, .view = ViewKind::projection}).table;
        RC_ASSERT(agree(numbers(projected, "strength"), with_company(drawn_incidence(drawn).view)));
    });
}
