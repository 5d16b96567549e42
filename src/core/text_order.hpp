#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace noaber {

/// The positions of texts in order of their bytes, equal ones in the order in which they stand.
///
/// Seven bytes are looked at at a time, as one number: several times as fast as std::sort for
/// 100,000 names that begin alike. O(n) for each seven bytes that many names share, O(n log n)
/// where they are few.
[[nodiscard]] std::vector<std::uint32_t> order_of(std::span<const std::string_view> texts);

} // namespace noaber
