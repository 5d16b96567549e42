#pragma once

#include "render/theme.hpp"

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

/// A colour that no theme names, as noaber's own: where it would not show well on the theme's
/// ground, that of text.
[[nodiscard]] render::Colour seen(const Theme* theme, render::Colour own, double least);

/// In a theme's colours and type; none: noaber's own. Made once for all pages of a run: it
/// encodes letters and takes digests. Safe from any thread.
[[nodiscard]] Dress dress(const Theme* theme);

} // namespace noaber::report
