#pragma once

#include "render/svg.hpp"

namespace noaber::report {

/// A line through points of which both numbers lie between 0 and 1.
struct CurveLine {
    std::string name;
    std::vector<render::Point> points; ///< From left to right.
    bool dashed = false;
};

/// What the axes are called: both run from 0 to 100%.
struct CurveWords {
    std::string across;
    std::string up;
};

/// Lines in one square, each with its name at its end.
[[nodiscard]] std::string
curves(render::SvgHead head, const std::vector<CurveLine>& lines, const CurveWords& words);

} // namespace noaber::report
