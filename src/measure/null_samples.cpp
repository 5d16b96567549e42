#include "measure/null_samples.hpp"

#include "algo/bicm.hpp"
#include "algo/chance.hpp"
#include "algo/curveball.hpp"
#include "algo/team.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>
#include <cmath>

namespace noaber {

namespace {

std::function<Graph(std::size_t)> draw(const Incidence& affiliation, const NullModel& model)
{
    const Graph& graph = affiliation.graph;
    const Vertex participants = affiliation.participant_count();
    switch (model.null) {
    case Null::hypergeometric:
        return [=, &graph, seed = model.seed](std::size_t number) {
            return algo::drawn_by_left(graph, participants, seed, number);
        };
    case Null::bicm:
        return [bicm = algo::Bicm{graph, participants}, seed = model.seed](std::size_t number) {
            return bicm.sample(seed, number);
        };
    case Null::curveball:
        break;
    }
    return [random = algo::Curveball{graph, participants}, seed = model.seed](std::size_t number) {
        return random.sample(seed, number);
    };
}

/// Sums over samples of how far they lie from one observed value: sums around it lose no digits.
class Sums {
public:
    explicit Sums(std::optional<double> observed) : m_observed{observed} {}

    void add(const std::optional<double>& value)
    {
        if (!m_observed || !value) {
            return;
        }
        const double off = *value - *m_observed;
        const bool is_same = std::abs(off) <= 1e-11 * std::max(1.0, std::abs(*m_observed));
        ++m_count;
        m_sum += is_same ? 0 : off;
        m_squares += is_same ? 0 : off * off;
        m_above += is_same || off > 0 ? 1U : 0U;
        m_below += is_same || off < 0 ? 1U : 0U;
    }

    void append_to(Chance& chance) const
    {
        if (m_count == 0) {
            for (auto* list : {&chance.expected, &chance.z, &chance.p}) {
                list->emplace_back();
            }
            return;
        }
        const auto count = static_cast<double>(m_count);
        const double mean = m_sum / count;
        const double variance = m_count > 1 ? (m_squares - m_sum * mean) / (count - 1) : 0;
        const auto further = static_cast<double>(std::min(m_above, m_below));
        chance.expected.emplace_back(*m_observed + mean);
        chance.z.push_back(variance > 0 ? std::optional{-mean / std::sqrt(variance)}
                                        : std::nullopt);
        chance.p.emplace_back(std::min(1.0, 2 * (1 + further) / (1 + count)));
    }

private:
    std::optional<double> m_observed;
    std::size_t m_count = 0;
    std::size_t m_above = 0; ///< Or the same.
    std::size_t m_below = 0; ///< Or the same.
    double m_sum = 0;
    double m_squares = 0;
};

using Lists = std::vector<VertexValues>;

} // namespace

NullSamples::NullSamples(const Incidence& affiliation, const NullModel& model)
    : m_draw{draw(affiliation, model)}, m_count{model.samples}
{
    if (model.samples == 0) {
        throw Error{Fault::usage, message("0 samples, expected at least 1")};
    }
}

std::vector<Chance> chance(const NullSamples& samples,
                           const Lists& observed,
                           const std::function<Lists(const Graph&)>& measure,
                           const Execution& execution)
{
    constexpr std::size_t at_a_time = 64; // what is kept in memory at once
    std::vector<std::vector<Sums>> sums;
    for (const VertexValues& list : observed) {
        sums.emplace_back(list.begin(), list.end());
    }
    Work work{execution, message("Random networks"), samples.count()};
    for (std::size_t begin = 0; begin < samples.count() && work.goes_on(); begin += at_a_time) {
        const std::size_t end = std::min(begin + at_a_time, samples.count());
        std::vector<Lists> found(end - begin);
        algo::in_parallel(begin, end, execution, [&](std::size_t i) {
            if (work.goes_on()) {
                found[i - begin] = measure(samples.sample(i));
                work.step();
            }
        });
        for (const Lists& lists : found) {
            for (std::size_t i = 0; i < lists.size(); ++i) {
                for (std::size_t j = 0; j < lists[i].size(); ++j) {
                    sums[i][j].add(lists[i][j]);
                }
            }
        }
    }
    work.end();
    std::vector<Chance> result(observed.size());
    for (std::size_t i = 0; i < sums.size(); ++i) {
        for (const Sums& each : sums[i]) {
            each.append_to(result[i]);
        }
    }
    return result;
}

} // namespace noaber
