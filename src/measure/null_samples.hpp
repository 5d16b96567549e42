#pragma once

#include <noaber/core/execution.hpp>
#include <noaber/measure/description.hpp>
#include <noaber/measure/null_model.hpp>

#include <memory>

namespace noaber {

/// Random affiliations after a null model, with the participants and arrangements of a given one.
class NullSamples {
public:
    /// The affiliation must outlive this. Throws Fault::usage for no samples.
    NullSamples(const Incidence& affiliation, const NullModel& model);

    /// The sample with that number: the same whatever was asked before, on every thread.
    [[nodiscard]] Graph sample(std::size_t number) const { return m_draw(number); }
    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    std::function<Graph(std::size_t)> m_draw;
    std::size_t m_count;
};

/// What chance makes of a list of values: each entry belongs to one of them. Nothing where the
/// value itself, or every sample of it, is nothing.
struct Chance {
    VertexValues expected; ///< The mean over the samples.
    VertexValues z;        ///< Standard deviations above it; nothing where chance never differs.
    /// Twice the share of samples, the network itself counted as one, that lie at least as far to
    /// that side; at most 1. Davison & Hinkley, Bootstrap Methods (1997).
    VertexValues p;
};

/// What chance makes of several lists of values. `measure` gives the lists of a random affiliation;
/// it is asked by several threads at once. The answer does not depend on the threads.
[[nodiscard]] std::vector<Chance>
chance(const NullSamples& samples,
       const std::vector<VertexValues>& observed,
       const std::function<std::vector<VertexValues>(const Graph&)>& measure,
       const Execution& execution);

} // namespace noaber
