#pragma once

#include <noaber/render/theme.hpp>

#include <string>

namespace noaber::report {

/// What every page is dressed in: its style with the letters of Open Sans, and its script.
struct Dress {
    const Theme* theme = nullptr; ///< None: noaber's own.
    std::string style;
    std::string script;
    std::string policy; ///< Content-Security-Policy: these two by digest, and nothing else.
};

/// In a theme's colours and type; none: noaber's own. Where a colour that no theme names would not
/// show well on the theme's, the theme's text takes its place. Made once for all pages of a run: it
/// encodes letters and takes digests. Safe from any thread.
[[nodiscard]] Dress dress(const Theme* theme);

} // namespace noaber::report
