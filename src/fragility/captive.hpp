#pragma once

#include <noaber/core/words.hpp>

#include <optional>
#include <span>

namespace noaber {

/// Whether who would leave can pay for it: a fee is a range, so there is something in between.
enum class Captive { no, perhaps, yes };
[[nodiscard]] std::span<const Word<Captive>> words(Captive);

/// Yes where even the low end of the fee is more than the free reserves, no where the high end is
/// not; nothing where one of the three is not known.
[[nodiscard]] std::optional<Captive> captive(std::optional<double> free_reserves_eur,
                                             std::optional<double> fee_low_eur,
                                             std::optional<double> fee_high_eur);

} // namespace noaber
