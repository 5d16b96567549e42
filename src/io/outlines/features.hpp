#pragma once

#include "format/json.hpp"

#include <noaber/model/outlines.hpp>

#include <map>

namespace noaber::outlines {

/// A thing on a map, whatever it is of.
struct Feature {
    std::map<std::string, std::string> names; ///< Its properties that are text; its id as "".
    std::vector<Ring> rings;
    bool has_area = false; ///< Whether it is a polygon or several, be it without usable rings.
};

/// The features of a GeoJSON document (RFC 7946).
[[nodiscard]] std::vector<Feature> geojson_features(const format::Json& root, const Place& file);

/// The features of a TopoJSON document, of all its objects.
[[nodiscard]] std::vector<Feature> topojson_features(const format::Json& root, const Place& file);

/// The text under "type"; empty where there is none.
[[nodiscard]] std::string type_of(const format::Json& value);

/// Whether a geometry of that type has an outline.
[[nodiscard]] bool is_area(std::string_view type);

/// What a feature is called, from its id and its properties.
[[nodiscard]] std::map<std::string, std::string> names_of(const format::Json& feature);

/// The items of a list. Throws Fault::input where the value is no list.
[[nodiscard]] const format::JsonList& items(const format::Json* value, const Place& file);

/// The number. Throws Fault::input where the value is none.
[[nodiscard]] double number(const format::Json& value, const Place& file);

/// The place. Throws Fault::input where these are no degrees.
[[nodiscard]] Coordinate coordinate(double longitude, double latitude, const Place& file);

/// Adds a ring without its repeated last point, unless it is too short to go around anything.
void add_ring(std::vector<Ring>& rings, Ring ring);

} // namespace noaber::outlines
