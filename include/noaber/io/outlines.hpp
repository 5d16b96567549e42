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
/// points and lines. Rings keep their points; one of fewer than three is dropped.
/// Throws Fault::input for what is neither format, for coordinates that are no degrees, for an arc
/// that is not there, and when no feature is the outline of anyone.
[[nodiscard]] OutlineFile read_outlines(const std::filesystem::path& path, const Register& codes);

} // namespace noaber
