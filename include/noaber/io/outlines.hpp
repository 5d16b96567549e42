#pragma once

#include <noaber/model/outlines.hpp>
#include <noaber/model/register.hpp>
#include <noaber/table/provenance.hpp>

#include <filesystem>

namespace noaber {

/// Outlines that were read from a file.
struct OutlineFile {
    Outlines outlines;
    Source source;
};

/// Reads outlines in GeoJSON (RFC 7946) or TopoJSON (version 1), plain or gzip, WGS84 in degrees.
///
/// Which organisation a feature is the outline of, tells the one of its properties, or its id, that
/// holds codes of `codes` for most features; features without such a code are left out, and so are
/// points and lines. Rings keep their points, be they closed or not; one of fewer than three is
/// dropped. Where rings cross one another, what lies inside an odd number of them is the area.
/// Throws Fault::input for what is neither format, for coordinates that are no degrees, for an arc
/// that is not there, when no feature is the outline of anyone, for an outline without a ring, and
/// for that of a Dutch municipality (by its code) that does not lie in the Netherlands.
[[nodiscard]] OutlineFile read_outlines(const std::filesystem::path& path, const Register& codes);

} // namespace noaber
