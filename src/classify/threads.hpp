#pragma once

#include <noaber/core/execution.hpp>

#include <algorithm>
#include <thread>

namespace noaber::classification {

/// How many threads to work with.
[[nodiscard]] inline int thread_count(const Execution& execution)
{
    const auto processors = static_cast<int>(std::thread::hardware_concurrency());
    return std::max(1, execution.threads > 0 ? execution.threads : processors);
}

} // namespace noaber::classification
