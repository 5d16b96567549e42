#pragma once

#include <noaber/core/execution.hpp>

#include <omp.h>

#include <algorithm>
#include <cstddef>
#include <functional>

namespace noaber::algo {

/// How many threads work on so many pieces: never more than there are pieces, and at least one.
[[nodiscard]] inline int team_size(const Execution& execution, std::size_t pieces)
{
    const int wanted = execution.threads > 0 ? execution.threads : omp_get_num_procs();
    return static_cast<int>(std::clamp<std::size_t>(pieces, 1, static_cast<std::size_t>(wanted)));
}

/// Which thread of its team this is, from 0.
[[nodiscard]] inline std::size_t member_of_team()
{
    return static_cast<std::size_t>(omp_get_thread_num());
}

/// Calls `task` with every number from `begin` up to `end`, by several threads. What the lowest of
/// those that fail throws is thrown here, after all are done.
void in_parallel(std::size_t begin,
                 std::size_t end,
                 const Execution& execution,
                 const std::function<void(std::size_t)>& task);

} // namespace noaber::algo
