#include "algo/betweenness.hpp"

#include "algo/igraph_centrality.hpp"
#include "algo/lanes.hpp"
#include "algo/locality.hpp"
#include "algo/team.hpp"
#include "algo/waiting.hpp"
#include "algo/waves.hpp"

#include <noaber/core/error.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace noaber::algo {

namespace {

constexpr std::size_t lanes = 16; ///< Sources of a wave.
using Mask = std::uint16_t;       ///< A bit for each.

/// Of one vertex, for each source: 0 until a wave reaches it; then minus the number of shortest
/// paths from the source; and on the way back 1/paths + what comes to it from farther away.
///
/// The sign tells which of the two it is, so that a wave needs one array and no distances: on the
/// way out all neighbours with paths are one step nearer, on the way back all with positive numbers
/// are one step farther.
struct alignas(64) Row {
    std::array<double, lanes> values;
};

/// A vertex that was reached from some sources by the same step.
struct Event {
    Vertex vertex = 0;
    Mask sources = 0;
};

/// The lanes of a row in registers of so many bytes.
template <std::size_t Bytes>
struct Lanes {
    using Numbers = typename Register<double, Bytes>::Type;
    using Whole = typename Register<std::int64_t, Bytes>::Type;
    static constexpr std::size_t each = Bytes / sizeof(double);
    static constexpr std::size_t count = lanes / each;

    std::array<Numbers, count> part;
};

/// What waves need, kept for the next: a wave allocates next to nothing.
struct Waves {
    explicit Waves(const LocalGraph& graph)
        : waiting{graph}, rows(graph.vertex_count()),
          staged(graph.bipartite ? 0 : graph.vertex_count()), reached(graph.vertex_count()),
          sums(graph.vertex_count())
    {}

    Waiting waiting;
    std::vector<Row> rows;
    std::vector<Row> staged;        ///< What a step found, where sides are not apart.
    std::vector<Mask> reached;      ///< From which sources.
    std::vector<Event> events;      ///< Step after step.
    std::vector<std::size_t> steps; ///< Where the events of each step begin.
    std::vector<double> sums;       ///< Of each vertex, over the waves of a piece.
};

/// A bit in the place of each lane.
template <std::size_t Bytes>
constexpr auto lane_bits()
{
    std::array<typename Lanes<Bytes>::Whole, Lanes<Bytes>::count> result{};
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        result[lane / Lanes<Bytes>::each][lane % Lanes<Bytes>::each] = std::int64_t{1} << lane;
    }
    return result;
}

/// What is added up from the neighbours of v: on the way out all, on the way back what is positive.
template <std::size_t Bytes, bool Back>
void pull(const LocalGraph& graph, const std::vector<Row>& rows, Vertex v, Lanes<Bytes>& sum)
{
    using L = Lanes<Bytes>;
    for (const Vertex neighbour : graph.neighbours(v)) {
        const auto* part = reinterpret_cast<const typename L::Numbers*>(&rows[neighbour]);
        for (std::size_t i = 0; i < L::count; ++i) {
            const typename L::Numbers none{};
            sum.part[i] += Back ? (part[i] > none ? part[i] : none) : part[i];
        }
    }
}

/// Puts into `row` what came from neighbours where nothing was; the lanes where something came.
template <std::size_t Bytes>
Mask fill(Row& row, const Lanes<Bytes>& sum)
{
    using L = Lanes<Bytes>;
    const auto bit = lane_bits<Bytes>();
    auto* part = reinterpret_cast<typename L::Numbers*>(&row);
    typename L::Whole bits{};
    for (std::size_t i = 0; i < L::count; ++i) {
        const typename L::Numbers none{};
        const typename L::Whole came = sum.part[i] != none ? bit[i] : typename L::Whole{};
        bits |= part[i] == none ? came : typename L::Whole{};
        part[i] = part[i] == none ? sum.part[i] : part[i];
    }
    return static_cast<Mask>(together(bits, [](auto& a, const auto& b) { a |= b; }));
}

void keep(Vertex v, Mask sources, Mask all, Waves& waves)
{
    if (sources != 0) {
        waves.events.push_back({v, sources});
        waves.waiting.reach(v);
        waves.reached[v] = static_cast<Mask>(waves.reached[v] | sources);
        if (waves.reached[v] == all) {
            waves.waiting.finish(v);
        }
    }
}

template <std::size_t Bytes>
void step_out(const LocalGraph& graph, std::size_t side, Mask all, Waves& waves)
{
    const std::vector<Vertex>& waiting = waves.waiting.next(side);
    if (graph.bipartite) {
        for (const Vertex v : waiting) {
            Lanes<Bytes> sum{};
            pull<Bytes, false>(graph, waves.rows, v, sum);
            keep(v, fill<Bytes>(waves.rows[v], sum), all, waves);
        }
        return;
    }
    // nobody may see what this step finds before its end
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        Lanes<Bytes> sum{};
        pull<Bytes, false>(graph, waves.rows, waiting[i], sum);
        std::memcpy(&waves.staged[i], &sum, sizeof sum);
    }
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        Lanes<Bytes> sum{};
        std::memcpy(&sum, &waves.staged[i], sizeof sum);
        keep(waiting[i], fill<Bytes>(waves.rows[waiting[i]], sum), all, waves);
    }
}

/// Turns the lanes of an event from paths to what its vertex hands on; what the vertex itself gets.
template <std::size_t Bytes>
double turn(Mask sources, Row& row, const Lanes<Bytes>& sum)
{
    using L = Lanes<Bytes>;
    const auto bit = lane_bits<Bytes>();
    auto* part = reinterpret_cast<typename L::Numbers*>(&row);
    std::array<typename L::Numbers, L::count> gets;
    for (std::size_t i = 0; i < L::count; ++i) {
        const typename L::Whole is_meant = (bit[i] & std::int64_t{sources}) != 0;
        const typename L::Numbers paths = -part[i];
        const typename L::Numbers none{};
        gets[i] = is_meant ? sum.part[i] * paths : none;
        part[i] = is_meant ? 1.0 / paths + sum.part[i] : part[i];
    }
    for (std::size_t half = L::count / 2; half > 0; half /= 2) {
        for (std::size_t i = 0; i < half; ++i) {
            gets[i] += gets[i + half];
        }
    }
    return together(gets[0], [](auto& a, const auto& b) { a += b; });
}

template <std::size_t Bytes>
void step_back(const LocalGraph& graph, std::size_t from, std::size_t to, Waves& waves)
{
    for (std::size_t i = from; i < to; ++i) {
        const auto [v, sources] = waves.events[i];
        Lanes<Bytes> sum{};
        pull<Bytes, true>(graph, waves.rows, v, sum);
        if (graph.bipartite) {
            waves.sums[v] += turn<Bytes>(sources, waves.rows[v], sum);
        } else {
            std::memcpy(&waves.staged[i - from], &sum, sizeof sum);
        }
    }
    for (std::size_t i = from; i < to && !graph.bipartite; ++i) {
        const auto [v, sources] = waves.events[i];
        Lanes<Bytes> sum{};
        std::memcpy(&sum, &waves.staged[i - from], sizeof sum);
        waves.sums[v] += turn<Bytes>(sources, waves.rows[v], sum);
    }
}

Mask start(const Batch& batch, Waves& waves)
{
    std::fill(waves.rows.begin(), waves.rows.end(), Row{});
    std::fill(waves.reached.begin(), waves.reached.end(), Mask{0});
    waves.waiting.start();
    waves.events.clear();
    waves.steps.assign(1, 0);
    Mask all = 0;
    for (Vertex source = batch.first; source < batch.last; ++source) {
        const Vertex lane = source - batch.first;
        waves.rows[source].values[lane] = -1;
        waves.reached[source] = static_cast<Mask>(1U << lane);
        waves.waiting.reach(source);
        all = static_cast<Mask>(all | 1U << lane);
    }
    return all;
}

/// Out from all sources of a batch until nobody new is reached, and back.
template <std::size_t Bytes>
void wave(const LocalGraph& graph, const Batch& batch, Waves& waves)
{
    const Mask all = start(batch, waves);
    for (std::size_t side = batch.side; waves.waiting.has_reached();) {
        side = graph.next_side(side);
        step_out<Bytes>(graph, side, all, waves);
        waves.steps.push_back(waves.events.size());
    }
    for (std::size_t step = waves.steps.size() - 1; step > 0; --step) {
        step_back<Bytes>(graph, waves.steps[step - 1], waves.steps[step], waves);
    }
}

NOABER_LANES(wave, (graph, batch, waves), const LocalGraph& graph, const Batch& batch, Waves& waves)

/// Adds up in pieces of so many waves, in the order of the pieces: no thread leaves a trace.
constexpr std::size_t waves_per_piece = 8;

std::vector<double> by_waves(const Graph& given, const Execution& execution, Width width)
{
    const LocalGraph graph = local_order(given);
    const std::vector<Batch> all = batches(graph, lanes);
    const std::size_t pieces = (all.size() + waves_per_piece - 1) / waves_per_piece;
    const int threads = team_size(execution, pieces);
    // made before the team starts: an exception must not leave a parallel region
    std::vector<Waves> waves(static_cast<std::size_t>(threads), Waves{graph});
    std::vector<double> sums(given.vertex_count());
    Work work{execution, message("Betweenness"), all.size()};
#pragma omp parallel for ordered num_threads(threads) schedule(dynamic)
    for (std::size_t piece = 0; piece < pieces; ++piece) {
        Waves& mine = waves[static_cast<std::size_t>(omp_get_thread_num())];
        std::fill(mine.sums.begin(), mine.sums.end(), 0.0);
        const std::size_t end = std::min((piece + 1) * waves_per_piece, all.size());
        for (std::size_t i = piece * waves_per_piece; i < end && work.goes_on(); ++i) {
            wave_on(width, graph, all[i], mine);
            work.step();
        }
#pragma omp ordered
        for (Vertex v = 0; v < graph.vertex_count(); ++v) {
            sums[graph.original[v]] += mine.sums[v] / 2; // from both ends of each pair
        }
    }
    work.end();
    if (!std::all_of(sums.begin(), sums.end(), [](double sum) { return std::isfinite(sum); })) {
        throw Error{Fault::input, message("more shortest paths between two vertices than a number "
                                          "can hold, expected less than 1e308")};
    }
    return sums;
}

} // namespace

std::vector<double>
betweenness_in_steps(const Graph& graph, const Execution& execution, Width width)
{
    return by_waves(graph, execution, width);
}

std::vector<double> betweenness(const Graph& graph, const Execution& execution)
{
    if (!graph.strengths.empty()) {
        return by_igraph::betweenness(graph, lengths(graph));
    }
    return betweenness_in_steps(graph, execution, widest());
}

} // namespace noaber::algo
