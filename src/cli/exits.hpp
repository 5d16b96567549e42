#pragma once

#include "cli/fragility_answer.hpp"

/// What `noaber fragility` tells of leaving, and of money for setbacks.
namespace noaber::cli {

[[nodiscard]] Table exit_of(const Answer& answer);
[[nodiscard]] Table exit_years_of(const Answer& answer);
[[nodiscard]] Table contagion_of(const Answer& answer);
[[nodiscard]] Table leavers_of(const Answer& answer);
[[nodiscard]] Table buffers_of(const Answer& answer);

} // namespace noaber::cli
