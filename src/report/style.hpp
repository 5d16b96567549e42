#pragma once

#include <string>

namespace noaber::report {

/// What every page is dressed in: its style with the letters of Open Sans, and its script.
struct Dress {
    std::string style;
    std::string script;
    std::string policy; ///< Content-Security-Policy: these two by digest, and nothing else.
};

/// Made once; safe from any thread.
[[nodiscard]] const Dress& dress();

} // namespace noaber::report
