#include "algo/harmonic.hpp"

#include "algo/igraph_centrality.hpp"
#include "algo/lanes.hpp"
#include "algo/locality.hpp"
#include "algo/team.hpp"
#include "algo/waiting.hpp"
#include "algo/waves.hpp"

#include <bit>
#include <cmath>
#include <cstring>

namespace noaber::algo {

namespace {

constexpr std::size_t sources_per_wave = 512;

/// From which sources of a wave a vertex has been reached: a bit for each.
struct alignas(64) Bits {
    std::array<std::uint64_t, sources_per_wave / 64> words;

    bool operator==(const Bits&) const = default;
};

/// The sum of 1/distance in steps of 2^-63: whole, so that the order of adding leaves no trace.
__extension__ using Sum = unsigned __int128;

std::uint64_t reciprocal(std::uint64_t distance)
{
    return ((std::uint64_t{1} << 63U) + distance / 2) / distance;
}

double number(Sum sum)
{
    constexpr Sum below_one = ~std::uint64_t{0} >> 1U;
    return static_cast<double>(static_cast<std::uint64_t>(sum >> 63U)) +
           std::ldexp(static_cast<double>(static_cast<std::uint64_t>(sum & below_one)), -63);
}

/// What waves need, kept for the next: a wave allocates next to nothing.
struct Waves {
    explicit Waves(const LocalGraph& graph)
        : waiting{graph}, seen(graph.vertex_count()),
          staged(graph.bipartite ? 0 : graph.vertex_count()), sums(graph.vertex_count())
    {}

    Waiting waiting;
    std::vector<Bits> seen;
    std::vector<std::pair<Vertex, Bits>> staged; ///< What a step found, where sides are not apart.
    std::vector<Sum> sums;                       ///< Of each target, over the waves so far.
};

/// A step of all waves of a batch.
struct Step {
    Bits all{};              ///< Reached from all sources.
    std::uint64_t share = 0; ///< What a source counts at this distance.
};

Bits all_of(const Batch& batch)
{
    Bits result{};
    for (std::size_t i = 0; i < batch.last - batch.first; ++i) {
        result.words[i / 64] |= std::uint64_t{1} << i % 64;
    }
    return result;
}

void start(const Batch& batch, Waves& waves)
{
    std::fill(waves.seen.begin(), waves.seen.end(), Bits{});
    waves.waiting.start();
    for (std::size_t i = 0; i < batch.last - batch.first; ++i) {
        const auto source = static_cast<Vertex>(batch.first + i);
        waves.seen[source].words[i / 64] |= std::uint64_t{1} << i % 64;
        waves.waiting.reach(source);
    }
}

/// Who reaches v in a step more: those who reached it or a neighbour.
template <std::size_t Bytes>
Bits pulled(const LocalGraph& graph, const std::vector<Bits>& seen, Vertex v)
{
    using Chunk = typename Register<std::uint64_t, Bytes>::Type;
    std::array<Chunk, sizeof(Bits) / Bytes> found;
    std::memcpy(&found, &seen[v], sizeof found);
    for (const Vertex neighbour : graph.neighbours(v)) {
        const auto* theirs = reinterpret_cast<const Chunk*>(&seen[neighbour]);
        for (std::size_t i = 0; i < found.size(); ++i) {
            found[i] |= theirs[i];
        }
    }
    Bits result{};
    std::memcpy(&result, &found, sizeof found);
    return result;
}

/// Keeps what was found; counts the sources that are new.
void take(Vertex v, const Bits& found, const Step& step, Waves& waves)
{
    Bits& seen = waves.seen[v];
    int count = 0;
    for (std::size_t i = 0; i < found.words.size(); ++i) {
        count += std::popcount(found.words[i] ^ seen.words[i]);
    }
    if (count == 0) {
        return;
    }
    seen = found;
    waves.sums[v] += Sum{step.share} * static_cast<unsigned>(count);
    waves.waiting.reach(v);
    if (found == step.all) {
        waves.waiting.finish(v);
    }
}

/// One step of all waves onto a side, where those on it have no ties to each other.
template <std::size_t Bytes>
void step_apart(const LocalGraph& graph, std::size_t side, const Step& step, Waves& waves)
{
    for (const Vertex v : waves.waiting.next(side)) {
        take(v, pulled<Bytes>(graph, waves.seen, v), step, waves);
    }
}

/// The same where all are on one side: nobody may see what this step finds before its end.
template <std::size_t Bytes>
void step_together(const LocalGraph& graph, const Step& step, Waves& waves)
{
    std::size_t staged = 0;
    for (const Vertex v : waves.waiting.next(0)) {
        waves.staged[staged++] = {v, pulled<Bytes>(graph, waves.seen, v)};
    }
    for (std::size_t i = 0; i < staged; ++i) {
        take(waves.staged[i].first, waves.staged[i].second, step, waves);
    }
}

/// Waves from all sources of a batch, until they reach nobody new.
template <std::size_t Bytes>
void wave(const LocalGraph& graph, const Batch& batch, Waves& waves)
{
    start(batch, waves);
    Step step{all_of(batch)};
    std::size_t side = batch.side;
    for (std::uint64_t distance = 1; waves.waiting.has_reached(); ++distance) {
        step.share = reciprocal(distance);
        side = graph.next_side(side);
        if (graph.bipartite) {
            step_apart<Bytes>(graph, side, step, waves);
        } else {
            step_together<Bytes>(graph, step, waves);
        }
    }
}

NOABER_LANES(wave, (graph, batch, waves), const LocalGraph& graph, const Batch& batch, Waves& waves)

std::vector<double> by_waves(const Graph& given, const Execution& execution, Width width)
{
    const LocalGraph graph = local_order(given);
    const std::vector<Batch> all = batches(graph, sources_per_wave);
    const int threads = team_size(execution, all.size());
    // made before the team starts: an exception must not leave a parallel region
    std::vector<Waves> waves(static_cast<std::size_t>(threads), Waves{graph});
    Work work{execution, message("Harmonic centrality"), all.size()};
#pragma omp parallel for num_threads(threads) schedule(dynamic)
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (work.goes_on()) {
            wave_on(width, graph, all[i], waves[static_cast<std::size_t>(omp_get_thread_num())]);
            work.step();
        }
    }
    work.end();
    std::vector<double> result(given.vertex_count());
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        Sum sum = 0;
        for (const Waves& each : waves) {
            sum += each.sums[v];
        }
        result[graph.original[v]] = number(sum);
    }
    return result;
}

} // namespace

std::vector<double> harmonic_in_steps(const Graph& graph, const Execution& execution, Width width)
{
    return by_waves(graph, execution, width);
}

std::vector<double> harmonic(const Graph& graph, const Execution& execution)
{
    if (!graph.strengths.empty()) {
        return by_igraph::harmonic(graph, lengths(graph));
    }
    return harmonic_in_steps(graph, execution, widest());
}

} // namespace noaber::algo
