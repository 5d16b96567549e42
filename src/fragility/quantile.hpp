#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace noaber {

/// The value below which a share of sorted values lies, between the two nearest; there must be one.
template <class Number>
[[nodiscard]] double quantile(const std::vector<Number>& sorted, double share)
{
    const double at = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    const auto low = static_cast<double>(sorted[below]);
    return low + (at - static_cast<double>(below)) * (static_cast<double>(sorted[above]) - low);
}

} // namespace noaber
