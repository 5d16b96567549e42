#pragma once

#include <noaber/view/incidence.hpp>

namespace noaber {

/// Arrangements, tied where they share at least s participants: the s-line graph.
///
/// Aksoy et al., EPJ Data Science 9 (2020) 16.
struct SLine {
    Graph graph; ///< Over the arrangements of the incidence, in its order; all ties are 1.
    std::size_t s = 1;
};

/// Cost: sum over participants of their arrangements squared. Throws Fault::usage for s = 0.
[[nodiscard]] SLine s_line(const Incidence& incidence, std::size_t s = 1);

} // namespace noaber
