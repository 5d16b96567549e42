#include "algo/random_failures.hpp"

#include "algo/trial_lanes.hpp"

#include <noaber/core/error.hpp>

#include <omp.h>

#include <algorithm>
#include <numeric>

namespace noaber::algo {

namespace {

/// 512 trials on one graph.
class Flood {
public:
    Flood(const Graph& graph, const Groups& groups, std::span<const std::uint32_t> counts)
        : m_graph{&graph}, m_groups{&groups}, m_counts{counts}, m_failing{groups.size()},
          m_standing(graph.vertex_count()), m_reached(graph.vertex_count()),
          m_passed_on(graph.vertex_count()), m_is_waiting(graph.vertex_count()),
          m_waiting(graph.vertex_count()), m_hubs(graph.vertex_count())
    {
        std::iota(m_hubs.begin(), m_hubs.end(), 0U);
        std::stable_sort(m_hubs.begin(), m_hubs.end(), [&graph](Vertex a, Vertex b) {
            return graph.neighbours(a).size() > graph.neighbours(b).size();
        });
    }

    /// Trials from `first` on, one for each place in `sizes`, at most 512.
    void run(const RandomFailures& options, std::uint64_t first, std::span<std::uint32_t> sizes)
    {
        fail(options, first, sizes.size());
        std::fill(m_reached.begin(), m_reached.end(), TrialLanes{});
        std::fill(m_passed_on.begin(), m_passed_on.end(), TrialLanes{});
        std::fill(sizes.begin(), sizes.end(), 0U);
        const TrialCounters standing = sum(m_standing);
        std::vector<std::uint32_t> found(sizes.size());
        constexpr int waves = 3;
        for (int wave = 0; wave < waves; ++wave) {
            const TrialLanes open = still_open(standing, found, sizes);
            if (!open.any()) {
                return;
            }
            start(open);
            spread();
            take(sum(m_reached), found, sizes);
        }
        const TrialLanes open = still_open(standing, found, sizes);
        for (std::uint32_t lane = 0; lane < sizes.size(); ++lane) {
            if (open.has(lane)) {
                sizes[lane] = std::max(sizes[lane], largest_unreached(lane));
            }
        }
    }

private:
    void fail(const RandomFailures& options, std::uint64_t first, std::size_t trials)
    {
        std::fill(m_standing.begin(), m_standing.end(), TrialLanes::all());
        for (std::uint32_t lane = 0; lane < trials; ++lane) {
            for (const std::uint32_t group :
                 m_failing.draw(options.failing, Random{options.seed, first + lane})) {
                for (const Vertex v : (*m_groups)[group]) {
                    m_standing[v].clear(lane);
                }
            }
        }
    }

    [[nodiscard]] TrialCounters sum(const std::vector<TrialLanes>& of) const
    {
        TrialCounters result;
        for (Vertex v = 0; v < m_graph->vertex_count(); ++v) {
            if (m_counts[v] > 0) {
                result.add(of[v], m_counts[v]);
            }
        }
        return result;
    }

    /// Trials in which more is left than the largest component that was found.
    static TrialLanes still_open(const TrialCounters& standing,
                                 std::span<const std::uint32_t> found,
                                 std::span<const std::uint32_t> sizes)
    {
        TrialLanes result;
        for (std::uint32_t lane = 0; lane < sizes.size(); ++lane) {
            if (standing.of(lane) - found[lane] > sizes[lane]) {
                result.set(lane);
            }
        }
        return result;
    }

    /// Wets the largest hub of each trial that still stands and is dry.
    void start(TrialLanes open)
    {
        for (const Vertex v : m_hubs) {
            const TrialLanes here = without(open & m_standing[v], m_reached[v]);
            if (here.any()) {
                wet(v, here);
                open = without(open, here);
                if (!open.any()) {
                    return;
                }
            }
        }
    }

    void wet(Vertex v, const TrialLanes& lanes)
    {
        m_reached[v] |= lanes;
        if (!m_is_waiting[v]) {
            m_is_waiting[v] = true;
            m_waiting[(m_head + m_size++) % m_waiting.size()] = v;
        }
    }

    void spread()
    {
        while (m_size > 0) {
            const Vertex v = m_waiting[m_head];
            m_head = (m_head + 1) % m_waiting.size();
            --m_size;
            m_is_waiting[v] = false;
            const TrialLanes fresh = without(m_reached[v], m_passed_on[v]);
            m_passed_on[v] = m_reached[v];
            for (const Vertex neighbour : m_graph->neighbours(v)) {
                const TrialLanes wetted =
                    without(fresh & m_standing[neighbour], m_reached[neighbour]);
                if (wetted.any()) {
                    wet(neighbour, wetted);
                }
            }
        }
    }

    /// What a wave found: all that is wet now less what was before.
    static void take(const TrialCounters& reached,
                     std::span<std::uint32_t> found,
                     std::span<std::uint32_t> sizes)
    {
        for (std::uint32_t lane = 0; lane < sizes.size(); ++lane) {
            const std::uint32_t now = reached.of(lane);
            sizes[lane] = std::max(sizes[lane], now - found[lane]);
            found[lane] = now;
        }
    }

    /// Of what stands and is dry in one trial, by union-find.
    std::uint32_t largest_unreached(std::uint32_t lane)
    {
        const auto dry = [&](Vertex v) {
            return m_standing[v].has(lane) && !m_reached[v].has(lane);
        };
        m_above.resize(m_graph->vertex_count());
        std::iota(m_above.begin(), m_above.end(), 0U);
        m_weight.assign(m_counts.begin(), m_counts.end());
        std::uint32_t largest = 0;
        for (Vertex v = 0; v < m_graph->vertex_count(); ++v) {
            if (!dry(v)) {
                continue;
            }
            Vertex root = root_of(v);
            for (const Vertex neighbour : m_graph->neighbours(v)) {
                if (neighbour < v && dry(neighbour)) {
                    const Vertex other = root_of(neighbour);
                    if (other != root) {
                        m_above[other] = root;
                        m_weight[root] += m_weight[other];
                    }
                }
            }
            largest = std::max(largest, m_weight[root]);
        }
        return largest;
    }

    Vertex root_of(Vertex v)
    {
        while (m_above[v] != v) {
            m_above[v] = m_above[m_above[v]];
            v = m_above[v];
        }
        return v;
    }

    const Graph* m_graph;
    const Groups* m_groups;
    std::span<const std::uint32_t> m_counts;
    FailingGroups m_failing;
    std::vector<TrialLanes> m_standing;
    std::vector<TrialLanes> m_reached;   ///< Wet.
    std::vector<TrialLanes> m_passed_on; ///< Wet, and so are the neighbours that stand.
    std::vector<char> m_is_waiting;
    std::vector<Vertex> m_waiting; ///< A ring.
    std::size_t m_head = 0;
    std::size_t m_size = 0;
    std::vector<Vertex> m_hubs; ///< Most neighbours first.
    std::vector<Vertex> m_above;
    std::vector<std::uint32_t> m_weight;
};

} // namespace

FailingGroups::FailingGroups(std::uint32_t groups) : m_groups(groups)
{
    std::iota(m_groups.begin(), m_groups.end(), 0U);
}

std::span<const std::uint32_t> FailingGroups::draw(std::uint32_t failing, Random random)
{
    for (auto i = static_cast<std::uint32_t>(m_swapped.size()); i > 0; --i) {
        std::swap(m_groups[i - 1], m_groups[m_swapped[i - 1]]);
    }
    m_swapped.resize(failing);
    for (std::uint32_t i = 0; i < failing; ++i) {
        m_swapped[i] = i + random.below(static_cast<std::uint32_t>(m_groups.size()) - i);
        std::swap(m_groups[i], m_groups[m_swapped[i]]);
    }
    return std::span{m_groups}.first(failing);
}

std::vector<std::uint32_t> largest_after_random_failures(const Graph& graph,
                                                         const Groups& groups,
                                                         std::span<const std::uint32_t> counts,
                                                         const RandomFailures& options)
{
    require(options.failing <= groups.size(), "no more groups fail than there are");
    require(counts.size() == graph.vertex_count(), "every vertex counts for something");
    std::vector<std::uint32_t> result(options.trials);
    const std::uint32_t blocks = (options.trials + TrialLanes::count - 1) / TrialLanes::count;
    const int wanted =
        options.execution.threads > 0 ? options.execution.threads : omp_get_num_procs();
    const int threads = std::clamp(wanted, 1, static_cast<int>(std::max(1U, blocks)));
    // made before the team starts: an exception must not leave a parallel region
    std::vector<Flood> floods(static_cast<std::size_t>(threads), Flood{graph, groups, counts});
    Work work{options.execution, message("Random failures"), blocks};
#pragma omp parallel for num_threads(threads) schedule(dynamic)
    for (std::uint32_t block = 0; block < blocks; ++block) {
        if (!work.goes_on()) {
            continue;
        }
        const std::uint32_t first = block * TrialLanes::count;
        const std::uint32_t count = std::min(TrialLanes::count, options.trials - first);
        floods[static_cast<std::size_t>(omp_get_thread_num())].run(
            options, first, std::span{result}.subspan(first, count));
        work.step();
    }
    work.end();
    return result;
}

} // namespace noaber::algo
