#include "io/outlines/features.hpp"

namespace noaber::outlines {

namespace {

using format::Json;
using format::JsonObject;

Coordinate position(const Json& value, const Place& file)
{
    const auto& numbers = items(&value, file);
    if (numbers.size() < 2) {
        throw Error{Fault::input, file,
                    message("a position of {} numbers, expected at least 2", numbers.size())};
    }
    return coordinate(number(numbers[0], file), number(numbers[1], file), file);
}

void add_polygon(std::vector<Ring>& rings, const format::JsonList& polygon, const Place& file)
{
    for (const Json& line : polygon) {
        Ring ring;
        for (const Json& one : items(&line, file)) {
            ring.push_back(position(one, file));
        }
        add_ring(rings, std::move(ring));
    }
}

void add_geometry(std::vector<Ring>& rings, const Json& geometry, const Place& file)
{
    const std::string type = type_of(geometry);
    if (type == "Polygon") {
        add_polygon(rings, items(geometry.find("coordinates"), file), file);
    } else if (type == "MultiPolygon") {
        for (const Json& polygon : items(geometry.find("coordinates"), file)) {
            add_polygon(rings, items(&polygon, file), file);
        }
    } else if (type == "GeometryCollection") {
        for (const Json& part : items(geometry.find("geometries"), file)) {
            add_geometry(rings, part, file);
        }
    }
}

} // namespace

std::string type_of(const Json& value)
{
    const Json* type = value.find("type");
    const auto* text = type != nullptr ? type->as<std::string>() : nullptr;
    return text != nullptr ? *text : std::string{};
}

std::map<std::string, std::string> names_of(const Json& feature)
{
    std::map<std::string, std::string> result;
    const auto add = [&result](const std::string& key, const Json* value) {
        if (value != nullptr && value->as<std::string>() != nullptr) {
            result[key] = *value->as<std::string>();
        }
    };
    add("", feature.find("id"));
    if (const Json* properties = feature.find("properties")) {
        if (const auto* members = properties->as<JsonObject>()) {
            for (const auto& [key, value] : *members) {
                add(key, &value);
            }
        }
    }
    return result;
}

const format::JsonList& items(const Json* value, const Place& file)
{
    const auto* list = value != nullptr ? value->as<format::JsonList>() : nullptr;
    if (list == nullptr) {
        throw Error{Fault::input, file,
                    message("a part of an outline that is no list, expected lists of positions")};
    }
    return *list;
}

double number(const Json& value, const Place& file)
{
    if (const auto* whole = value.as<std::int64_t>()) {
        return static_cast<double>(*whole);
    }
    const auto* broken = value.as<double>();
    if (broken == nullptr) {
        throw Error{Fault::input, file,
                    message("a coordinate that is no number, expected degrees")};
    }
    return *broken;
}

Coordinate coordinate(double longitude, double latitude, const Place& file)
{
    if (!(longitude >= -180 && longitude <= 180 && latitude >= -90 && latitude <= 90)) {
        // the Dutch national grid (EPSG:28992) counts metres from a point in France
        const bool is_grid =
            longitude > 0 && longitude < 300'000 && latitude > 300'000 && latitude < 650'000;
        throw Error{Fault::input, file,
                    is_grid ? message("coordinates {} and {}, which look like those of the Dutch "
                                      "grid (RD), expected longitude and latitude in degrees "
                                      "(WGS84)",
                                      longitude, latitude)
                            : message("coordinates {} and {}, expected longitude and latitude in "
                                      "degrees (WGS84)",
                                      longitude, latitude)};
    }
    return {longitude, latitude};
}

bool is_area(std::string_view type)
{
    return type == "Polygon" || type == "MultiPolygon";
}

void add_ring(std::vector<Ring>& rings, Ring ring)
{
    constexpr std::size_t least = 3;
    if (ring.size() > 1 && ring.front() == ring.back()) {
        ring.pop_back();
    }
    if (ring.size() >= least) {
        rings.push_back(std::move(ring));
    }
}

std::vector<Feature> geojson_features(const Json& root, const Place& file)
{
    std::vector<Feature> result;
    for (const Json& one : items(root.find("features"), file)) {
        Feature feature{.names = names_of(one)};
        if (const Json* geometry = one.find("geometry")) {
            add_geometry(feature.rings, *geometry, file);
            feature.has_area = is_area(type_of(*geometry)) || !feature.rings.empty();
        }
        result.push_back(std::move(feature));
    }
    return result;
}

} // namespace noaber::outlines
