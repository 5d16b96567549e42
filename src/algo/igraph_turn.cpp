#include "algo/igraph_turn.hpp"

#include <noaber/core/error.hpp>

#include <cstdio>
#include <new>
#include <string_view>

namespace noaber::algo::by_igraph {

namespace {

/// The first thing that went wrong in a turn. Text in place: nothing may throw in a handler.
struct Failure {
    igraph_error_t code = IGRAPH_SUCCESS;
    char reason[256] = "";
    char file[128] = "";
    int line = 0;
};

/// igraph has one error handler for all, and so one failure; guarded by `alone`.
Failure failure;
std::mutex alone;

/// igraph calls this at every level on its way out, the deepest first: that one knows the reason.
void keep_error(const char* reason, const char* file, int line, igraph_error_t code)
{
    if (failure.code == IGRAPH_SUCCESS) {
        failure.code = code;
        failure.line = line;
        std::snprintf(failure.reason, sizeof failure.reason, "%s", reason);
        std::snprintf(failure.file, sizeof failure.file, "%s", file);
    }
    IGRAPH_FINALLY_FREE();
}

void ignore_warning(const char* /*reason*/, const char* /*file*/, int /*line*/) {}

/// Calls visit(lower vertex, higher vertex, slot in targets) for every edge.
template <class Visit>
void for_each_edge(const Graph& graph, Visit visit)
{
    for (Vertex v = 0; v < graph.vertex_count(); ++v) {
        for (std::uint32_t slot = graph.offsets[v]; slot < graph.offsets[v + 1]; ++slot) {
            if (v < graph.targets[slot]) {
                visit(v, graph.targets[slot], slot);
            }
        }
    }
}

} // namespace

Turn::Turn()
    : m_alone{alone}, m_error_handler{igraph_set_error_handler(keep_error)},
      m_warning_handler{igraph_set_warning_handler(ignore_warning)}
{
    failure = {};
}

Turn::~Turn()
{
    igraph_set_warning_handler(m_warning_handler);
    igraph_set_error_handler(m_error_handler);
}

void Turn::check(igraph_error_t code) const
{
    if (code == IGRAPH_ENOMEM) {
        throw std::bad_alloc{};
    }
    if (code != IGRAPH_SUCCESS) {
        const std::string place = fmt::format("{}:{}", failure.file, failure.line);
        throw Error{Fault::internal,
                    message("igraph: {} ({}, error {})", std::string_view{failure.reason}, place,
                            static_cast<int>(code))};
    }
}

void Turn::seed(std::uint32_t seed) const
{
    check(igraph_rng_seed(igraph_rng_default(), seed));
}

RealVector::RealVector(const Turn& turn, std::size_t size)
{
    turn.check(igraph_vector_init(&m, static_cast<igraph_integer_t>(size)));
}

std::vector<double> RealVector::values() const
{
    return {VECTOR(m), VECTOR(m) + igraph_vector_size(&m)};
}

IntVector::IntVector(const Turn& turn, std::size_t size)
{
    turn.check(igraph_vector_int_init(&m, static_cast<igraph_integer_t>(size)));
}

std::vector<std::uint32_t> IntVector::values() const
{
    std::vector<std::uint32_t> result;
    for (igraph_integer_t i = 0; i < igraph_vector_int_size(&m); ++i) {
        result.push_back(static_cast<std::uint32_t>(VECTOR(m)[i]));
    }
    return result;
}

GraphCopy::GraphCopy(const Turn& turn, const Graph& graph)
{
    IntVector ends{turn, 2 * graph.edge_count()};
    std::size_t next = 0;
    for_each_edge(graph, [&](Vertex a, Vertex b, std::uint32_t /*slot*/) {
        ends.set(next++, a);
        ends.set(next++, b);
    });
    turn.check(igraph_create(&m, ends.get(), graph.vertex_count(), IGRAPH_UNDIRECTED));
}

LengthsCopy::LengthsCopy(const Turn& turn, const Graph& graph, const Lengths& lengths)
    : m_all_one{lengths.values.empty()}, m{turn, m_all_one ? 0 : graph.edge_count()}
{
    require_sound(lengths, graph);
    if (m_all_one) {
        return;
    }
    std::size_t next = 0;
    for_each_edge(graph, [&](Vertex /*a*/, Vertex /*b*/, std::uint32_t slot) {
        m.set(next++, lengths.values[slot]);
    });
}

StrengthsCopy::StrengthsCopy(const Turn& turn, const Graph& graph)
    : m_all_one{graph.strengths.empty()}, m{turn, m_all_one ? 0 : graph.edge_count()}
{
    std::size_t next = 0;
    for_each_edge(graph, [&](Vertex /*a*/, Vertex /*b*/, std::uint32_t slot) {
        if (!m_all_one) {
            m.set(next++, graph.strengths[slot]);
        }
    });
}

} // namespace noaber::algo::by_igraph
