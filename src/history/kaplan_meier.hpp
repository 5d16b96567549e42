#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace noaber::history {

/// One that was watched from an age to an age.
struct Life {
    double entry = 0;
    double exit = 0;
    bool has_ended = false; ///< Else it only went out of view.
};

/// The share that lives beyond an age at which some ended.
struct Survival {
    double age = 0;
    std::size_t at_risk = 0; ///< Watched just before: entry < age <= exit.
    std::size_t ended = 0;
    double survival = 1;
    std::optional<double> standard_error; ///< Greenwood; nothing once all have ended.
    std::optional<double> low;            ///< 95%, of log(-log S); nothing once all have ended.
    std::optional<double> high;
};

/// Kaplan & Meier, J. Am. Stat. Assoc. 53 (1958) 457, with late entry: one for each age at which
/// one ended, in order. O(lives * ends).
[[nodiscard]] std::vector<Survival> kaplan_meier(const std::vector<Life>& lives);

} // namespace noaber::history
