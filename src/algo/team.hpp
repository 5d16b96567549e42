#pragma once

#include <noaber/core/execution.hpp>

#include <omp.h>

#include <algorithm>
#include <cstddef>

namespace noaber::algo {

/// How many threads work on so many pieces: never more than there are pieces, and at least one.
[[nodiscard]] inline int team_size(const Execution& execution, std::size_t pieces)
{
    const int wanted = execution.threads > 0 ? execution.threads : omp_get_num_procs();
    return static_cast<int>(std::clamp<std::size_t>(pieces, 1, static_cast<std::size_t>(wanted)));
}

} // namespace noaber::algo
