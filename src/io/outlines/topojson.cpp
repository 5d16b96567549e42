#include "io/outlines/features.hpp"

namespace noaber::outlines {

namespace {

using format::Json;
using format::JsonObject;

/// How whole numbers become degrees.
struct Transform {
    bool given = false; ///< Then positions are differences from the one before.
    Coordinate scale{1, 1};
    Coordinate translate;
};

std::pair<double, double> two_numbers(const Json* value, const Place& file)
{
    const auto& numbers = items(value, file);
    if (numbers.size() < 2) {
        throw Error{Fault::input, file,
                    message("a position of {} numbers, expected at least 2", numbers.size())};
    }
    return {number(numbers[0], file), number(numbers[1], file)};
}

Transform transform_of(const Json& root, const Place& file)
{
    const Json* found = root.find("transform");
    if (found == nullptr) {
        return {};
    }
    const auto [scale_x, scale_y] = two_numbers(found->find("scale"), file);
    const auto [x, y] = two_numbers(found->find("translate"), file);
    return {true, {scale_x, scale_y}, {x, y}};
}

Ring arc_of(const Json& arc, const Transform& transform, const Place& file)
{
    Ring result;
    double x = 0;
    double y = 0;
    for (const Json& one : items(&arc, file)) {
        const auto [dx, dy] = two_numbers(&one, file);
        x = transform.given ? x + dx : dx;
        y = transform.given ? y + dy : dy;
        result.push_back(coordinate(x * transform.scale.longitude + transform.translate.longitude,
                                    y * transform.scale.latitude + transform.translate.latitude,
                                    file));
    }
    return result;
}

/// The arcs of a topology, from which rings are put together.
class Arcs {
public:
    Arcs(const Json& root, Place file) : m_file{std::move(file)}
    {
        const Transform transform = transform_of(root, m_file);
        for (const Json& arc : items(root.find("arcs"), m_file)) {
            m_arcs.push_back(arc_of(arc, transform, m_file));
        }
    }

    /// Arcs one after another; a negative number is an arc backwards.
    [[nodiscard]] Ring ring(const Json& numbers) const
    {
        Ring result;
        for (const Json& one : items(&numbers, m_file)) {
            const auto* which = one.as<std::int64_t>();
            if (which == nullptr) {
                throw missing(one.as<double>() != nullptr ? 0 : -1);
            }
            Ring arc = at(*which < 0 ? ~*which : *which);
            if (*which < 0) {
                arc = {arc.rbegin(), arc.rend()};
            }
            const bool joins = !result.empty() && !arc.empty() && result.back() == arc.front();
            result.insert(result.end(), arc.begin() + (joins ? 1 : 0), arc.end());
        }
        return result;
    }

    void add_geometry(std::vector<Ring>& rings, const Json& geometry) const
    {
        const std::string type = type_of(geometry);
        if (type == "Polygon") {
            add_polygon(rings, geometry.find("arcs"));
        } else if (type == "MultiPolygon") {
            for (const Json& polygon : items(geometry.find("arcs"), m_file)) {
                add_polygon(rings, &polygon);
            }
        }
    }

    [[nodiscard]] const Place& file() const { return m_file; }

private:
    [[nodiscard]] Error missing(std::int64_t which) const
    {
        return {Fault::input, m_file,
                message("arc {}, expected the number of one of the {} arcs", which, m_arcs.size())};
    }

    [[nodiscard]] const Ring& at(std::int64_t which) const
    {
        if (which < 0 || static_cast<std::size_t>(which) >= m_arcs.size()) {
            throw missing(which);
        }
        return m_arcs[static_cast<std::size_t>(which)];
    }

    void add_polygon(std::vector<Ring>& rings, const Json* polygon) const
    {
        for (const Json& numbers : items(polygon, m_file)) {
            add_ring(rings, ring(numbers));
        }
    }

    Place m_file;
    std::vector<Ring> m_arcs;
};

void add_features(std::vector<Feature>& result, const Json& object, const Arcs& arcs)
{
    if (type_of(object) == "GeometryCollection") {
        for (const Json& part : items(object.find("geometries"), arcs.file())) {
            add_features(result, part, arcs);
        }
        return;
    }
    Feature feature{.names = names_of(object)};
    arcs.add_geometry(feature.rings, object);
    feature.has_area = is_area(type_of(object));
    result.push_back(std::move(feature));
}

} // namespace

std::vector<Feature> topojson_features(const Json& root, const Place& file)
{
    const Arcs arcs{root, file};
    std::vector<Feature> result;
    const Json* objects = root.find("objects");
    const auto* members = objects != nullptr ? objects->as<JsonObject>() : nullptr;
    if (members == nullptr) {
        throw Error{Fault::input, file, message("no objects, expected those of TopoJSON")};
    }
    for (const auto& [name, object] : *members) {
        add_features(result, object, arcs);
    }
    return result;
}

} // namespace noaber::outlines
