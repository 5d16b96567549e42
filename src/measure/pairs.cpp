#include "algo/bicm.hpp"
#include "algo/chance.hpp"
#include "algo/team.hpp"
#include "measure/null_samples.hpp"

#include <noaber/measure/pair_measure.hpp>

#include <algorithm>

namespace noaber {

namespace {

/// How many arrangements each participant after `a` shares with it, in the order of vertices.
class Shared {
public:
    explicit Shared(Vertex participants) : m_count(participants) {}

    template <class Visit>
    void each(const Graph& affiliation, Vertex a, Visit visit)
    {
        std::vector<Vertex> met;
        for (const Vertex arrangement : affiliation.neighbours(a)) {
            for (const Vertex b : affiliation.neighbours(arrangement)) {
                if (b > a && m_count[b]++ == 0) {
                    met.push_back(b);
                }
            }
        }
        std::sort(met.begin(), met.end());
        for (const Vertex b : met) {
            visit(b, m_count[b]);
            m_count[b] = 0;
        }
    }

private:
    std::vector<std::uint32_t> m_count;
};

std::vector<Pair> pairs_of(const Graph& affiliation, Vertex participants)
{
    Shared shared{participants};
    std::vector<Pair> result;
    for (Vertex a = 0; a < participants; ++a) {
        shared.each(affiliation, a, [&](Vertex b, std::uint32_t count) {
            result.push_back({a, b, count});
        });
    }
    return result;
}

Pairs::Chances hypergeometric(const Incidence& view, const std::vector<Pair>& pairs)
{
    const std::size_t all = view.arrangement_count();
    Pairs::Chances result;
    for (const Pair& pair : pairs) {
        const std::size_t a = view.graph.neighbours(pair.a).size();
        const std::size_t b = view.graph.neighbours(pair.b).size();
        result.expected.emplace_back(static_cast<double>(a * b) / static_cast<double>(all));
        result.p.emplace_back(algo::hypergeometric_tail(all, a, b, pair.shared));
    }
    return result;
}

Pairs::Chances
by_bicm(const Incidence& view, const std::vector<Pair>& pairs, const Execution& execution)
{
    const algo::Bicm bicm{view.graph, view.participant_count()};
    Pairs::Chances result{VertexValues(pairs.size()), VertexValues(pairs.size())};
    Work work{execution, message("Pairs"), pairs.size()};
    algo::in_parallel(0, pairs.size(), execution, [&](std::size_t i) {
        if (!work.goes_on()) {
            return;
        }
        std::vector<double> both;
        double expected = 0;
        for (Vertex arrangement = 0; arrangement < bicm.right_count(); ++arrangement) {
            both.push_back(bicm.chance(pairs[i].a, arrangement) *
                           bicm.chance(pairs[i].b, arrangement));
            expected += both.back();
        }
        result.expected[i] = expected;
        result.p[i] = algo::poisson_binomial_tail(both, pairs[i].shared);
        work.step();
    });
    work.end();
    return result;
}

/// Of a sample: how much each of the pairs shares.
std::vector<std::uint32_t> shared_in(const Graph& sample, const std::vector<Pair>& pairs)
{
    std::vector<std::uint32_t> result(pairs.size());
    Shared shared{pairs.empty() ? 0 : sample.vertex_count()};
    for (std::size_t begin = 0, end = 0; begin < pairs.size(); begin = end) {
        while (end < pairs.size() && pairs[end].a == pairs[begin].a) {
            ++end;
        }
        std::size_t next = begin; // both stand in the order of b
        shared.each(sample, pairs[begin].a, [&](Vertex b, std::uint32_t count) {
            while (next < end && pairs[next].b < b) {
                ++next;
            }
            if (next < end && pairs[next].b == b) {
                result[next] = count;
            }
        });
    }
    return result;
}

Pairs::Chances
by_samples(const NullSamples& samples, const std::vector<Pair>& pairs, const Execution& execution)
{
    constexpr std::size_t at_a_time = 64;
    std::vector<std::uint64_t> sum(pairs.size());
    std::vector<std::uint32_t> as_much(pairs.size());
    Work work{execution, message("Random networks"), samples.count()};
    for (std::size_t begin = 0; begin < samples.count() && work.goes_on(); begin += at_a_time) {
        const std::size_t end = std::min(begin + at_a_time, samples.count());
        std::vector<std::vector<std::uint32_t>> found(end - begin);
        algo::in_parallel(begin, end, execution, [&](std::size_t i) {
            if (work.goes_on()) {
                found[i - begin] = shared_in(samples.sample(i), pairs);
                work.step();
            }
        });
        for (const std::vector<std::uint32_t>& shared : found) {
            for (std::size_t i = 0; i < shared.size(); ++i) {
                sum[i] += shared[i];
                as_much[i] += shared[i] >= pairs[i].shared ? 1U : 0U;
            }
        }
    }
    work.end();
    const auto count = static_cast<double>(samples.count());
    Pairs::Chances result;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        result.expected.emplace_back(static_cast<double>(sum[i]) / count);
        result.p.emplace_back((1 + static_cast<double>(as_much[i])) / (1 + count));
    }
    return result;
}

} // namespace

Pairs::Pairs(const Incidence& affiliation, const NullModel& model, const Execution& execution)
    : m_affiliation{&affiliation}, m_model{model},
      m_execution{execution}, m_all{pairs_of(affiliation.graph, affiliation.participant_count())}
{}

std::size_t Pairs::possible() const
{
    const std::size_t participants = m_affiliation->participant_count();
    return participants < 2 ? 0 : participants * (participants - 1) / 2;
}

const Pairs::Chances& Pairs::chances() const
{
    if (!m_chances) {
        switch (m_model.null) {
        case Null::hypergeometric:
            m_chances = hypergeometric(*m_affiliation, m_all);
            break;
        case Null::bicm:
            m_chances = by_bicm(*m_affiliation, m_all, m_execution);
            break;
        case Null::curveball:
            m_chances = by_samples({*m_affiliation, m_model}, m_all, m_execution);
        }
    }
    return *m_chances;
}

Graph significant_ties(const Pairs& pairs, double limit)
{
    const VertexValues q = false_discovery(pairs.chances().p, pairs.possible());
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < q.size(); ++i) {
        if (q[i].value_or(1) < limit) {
            edges.push_back({pairs.all()[i].a, pairs.all()[i].b});
        }
    }
    return make_graph(pairs.affiliation().participant_count(), std::move(edges),
                      /*weighted=*/false);
}

} // namespace noaber
