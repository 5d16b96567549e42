#pragma once

#include "algo/lengths.hpp"

#include <igraph.h>

#include <cstdint>
#include <mutex>

/// igraph's C library made safe to call: what it needs before, during and after a call.
///
/// Every file that calls igraph is called igraph_*.cpp and includes this header; their own headers
/// show nothing of igraph. Its next major version renames types and adds parameters: they are to be
/// changed here and there only.
namespace noaber::algo::by_igraph {

/// The right to call igraph, for as long as it lives.
///
/// Debian's igraph is built without thread safety, so only one turn lives at a time; others
/// wait. By default igraph aborts the process on an error and prints its warnings: in a turn
/// errors are kept for check(), and warnings are silent.
class Turn {
public:
    Turn();
    ~Turn();
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

    /// Takes the return code of a call. Throws Fault::internal, with igraph's reason and the place
    /// in its source, unless it succeeded. By then igraph has returned and freed what it held.
    void check(igraph_error_t code) const;

    /// Starts igraph's random generator, which is one for all: the same seed, the same run.
    void seed(std::uint32_t seed) const;

private:
    std::lock_guard<std::mutex> m_alone;
    igraph_error_handler_t* m_error_handler;
    igraph_warning_handler_t* m_warning_handler;
};

/// An igraph vector of numbers, freed with its owner.
class RealVector {
public:
    RealVector(const Turn& turn, std::size_t size);
    ~RealVector() { igraph_vector_destroy(&m); }
    RealVector(const RealVector&) = delete;
    RealVector& operator=(const RealVector&) = delete;

    [[nodiscard]] igraph_vector_t* get() { return &m; }
    void set(std::size_t i, double value) { VECTOR(m)[i] = value; }
    [[nodiscard]] std::vector<double> values() const;

private:
    igraph_vector_t m;
};

/// The same of whole numbers.
class IntVector {
public:
    IntVector(const Turn& turn, std::size_t size);
    ~IntVector() { igraph_vector_int_destroy(&m); }
    IntVector(const IntVector&) = delete;
    IntVector& operator=(const IntVector&) = delete;

    [[nodiscard]] igraph_vector_int_t* get() { return &m; }
    void set(std::size_t i, igraph_integer_t value) { VECTOR(m)[i] = value; }
    /// As positions or counts, none of them negative.
    [[nodiscard]] std::vector<std::uint32_t> values() const;

private:
    igraph_vector_int_t m;
};

/// A graph copied to igraph: the same vertices, and its edges in the order of their lower vertex,
/// then of the higher.
class GraphCopy {
public:
    GraphCopy(const Turn& turn, const Graph& graph);
    ~GraphCopy() { igraph_destroy(&m); }
    GraphCopy(const GraphCopy&) = delete;
    GraphCopy& operator=(const GraphCopy&) = delete;

    [[nodiscard]] const igraph_t* get() const { return &m; }

private:
    igraph_t m;
};

/// Lengths by edge, in the order of GraphCopy.
class LengthsCopy {
public:
    /// Throws Fault::internal for lengths that are not sound.
    LengthsCopy(const Turn& turn, const Graph& graph, const Lengths& lengths);

    /// What igraph takes for weights; null when every tie is 1 long.
    [[nodiscard]] const igraph_vector_t* get() { return m_all_one ? nullptr : m.get(); }

private:
    bool m_all_one;
    RealVector m;
};

/// Strengths by edge, in the order of GraphCopy.
class StrengthsCopy {
public:
    StrengthsCopy(const Turn& turn, const Graph& graph);

    /// What igraph takes for weights; null when every tie is 1.
    [[nodiscard]] const igraph_vector_t* get() { return m_all_one ? nullptr : m.get(); }

private:
    bool m_all_one;
    RealVector m;
};

} // namespace noaber::algo::by_igraph
