#pragma once

#include "cli/fragility_answer.hpp"

/// What `noaber fragility` tells of what falls apart.
namespace noaber::cli {

[[nodiscard]] Table failures_of(const Answer& answer);
[[nodiscard]] Table curve_of(const Answer& answer);
[[nodiscard]] Table robustness_of(const Answer& answer);
[[nodiscard]] Table random_failures_of(const Answer& answer);
[[nodiscard]] Table dependence_of(const Answer& answer);
[[nodiscard]] Table structure_of(const Answer& answer);
[[nodiscard]] Table blocks_of(const Answer& answer);
[[nodiscard]] Table cuts_of(const Answer& answer);

} // namespace noaber::cli
