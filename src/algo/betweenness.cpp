#include "algo/betweenness.hpp"

#include "algo/alike.hpp"
#include "algo/betweenness_lanes.hpp"
#include "algo/igraph_centrality.hpp"
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

/// A vertex that was reached from some sources by the same step.
struct Event {
    Vertex vertex = 0;
    Mask sources = 0;
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

/// Whose paths a wave counts: those of a batch, by their place in an order.
struct Sources {
    const std::vector<Vertex>* order = nullptr;
    Batch batch;
};

Mask start(const Sources& sources, Waves& waves)
{
    std::fill(waves.rows.begin(), waves.rows.end(), Row{});
    std::fill(waves.reached.begin(), waves.reached.end(), Mask{0});
    waves.waiting.start();
    waves.events.clear();
    waves.steps.assign(1, 0);
    Mask all = 0;
    for (Vertex at = sources.batch.first; at < sources.batch.last; ++at) {
        const Vertex source = (*sources.order)[at];
        const Vertex lane = at - sources.batch.first;
        waves.rows[source].values[lane] = -1;
        waves.reached[source] = static_cast<Mask>(1U << lane);
        waves.waiting.reach(source);
        all = static_cast<Mask>(all | 1U << lane);
    }
    return all;
}

/// Out from all sources of a batch until nobody new is reached, and back.
template <std::size_t Bytes>
void wave(const LocalGraph& graph, const Sources& sources, Waves& waves)
{
    const Mask all = start(sources, waves);
    for (std::size_t side = sources.batch.side; waves.waiting.has_reached();) {
        side = graph.next_side(side);
        step_out<Bytes>(graph, side, all, waves);
        waves.steps.push_back(waves.events.size());
    }
    for (std::size_t step = waves.steps.size() - 1; step > 0; --step) {
        step_back<Bytes>(graph, waves.steps[step - 1], waves.steps[step], waves);
    }
}

NOABER_LANES(
    wave, (graph, sources, waves), const LocalGraph& graph, const Sources& sources, Waves& waves)

/// Adds up in pieces of so many waves, in the order of the pieces: no thread leaves a trace.
constexpr std::size_t waves_per_piece = 8;

std::vector<Batch> every_nth(const std::vector<Batch>& all, std::size_t n)
{
    std::vector<Batch> result;
    for (std::size_t i = 0; i < all.size(); i += n) {
        result.push_back(all[i]);
    }
    return result;
}

std::vector<double>
by_waves(const Graph& given, const Execution& execution, Width width, std::size_t every)
{
    const LocalGraph graph = local_order(given);
    const std::vector<Vertex> order = alike_together(graph);
    const std::vector<Batch> all = every_nth(batches(graph, lanes), every);
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
            wave_on(width, graph, {&order, all[i]}, mine);
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
betweenness_in_steps(const Graph& graph, const Execution& execution, Width width, std::size_t every)
{
    return by_waves(graph, execution, width, every);
}

std::vector<Vertex> betweenness_sources(const Graph& given, std::size_t every)
{
    const LocalGraph graph = local_order(given);
    const std::vector<Vertex> order = alike_together(graph);
    std::vector<Vertex> result;
    for (const Batch& batch : every_nth(batches(graph, lanes), every)) {
        for (Vertex at = batch.first; at < batch.last; ++at) {
            result.push_back(graph.original[order[at]]);
        }
    }
    return result;
}

std::vector<double> betweenness(const Graph& graph, const Execution& execution)
{
    if (!graph.strengths.empty()) {
        return by_igraph::betweenness(graph, lengths(graph));
    }
    return betweenness_in_steps(graph, execution, widest());
}

} // namespace noaber::algo
