#pragma once

#include "render/svg.hpp"

namespace noaber::report {

/// Where one stands among others, in one respect.
struct Strip {
    std::string label;
    std::string value; ///< In words.
    double own = 0;
    double lowest = 0; ///< Of the others, as all that follow.
    double lower_quarter = 0;
    double middle = 0;
    double upper_quarter = 0;
    double highest = 0;
};

/// What the parts of the chart are called.
struct StripWords {
    std::string own;
    std::string half;   ///< The box in which half of the others lie.
    std::string middle; ///< The line in it.
};

/// A strip for each respect, each on a scale of its own from the lowest to the highest.
[[nodiscard]] std::string
strips(render::SvgHead head, const std::vector<Strip>& rows, const StripWords& words);

} // namespace noaber::report
