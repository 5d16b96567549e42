#include "format/digest.hpp"
#include "format/gzip.hpp"
#include "io/outlines/features.hpp"

#include <noaber/core/text.hpp>
#include <noaber/io/outlines.hpp>

namespace noaber {

namespace {

using outlines::Feature;

std::vector<Feature> features_of(const format::Json& root, const Place& file)
{
    const std::string type = outlines::type_of(root);
    if (type == "Topology") {
        return outlines::topojson_features(root, file);
    }
    if (type == "FeatureCollection") {
        return outlines::geojson_features(root, file);
    }
    throw Error{Fault::input, file,
                message("type \"{}\", expected a FeatureCollection (GeoJSON) or a Topology "
                        "(TopoJSON)",
                        type)};
}

/// The property that holds a code for most features; of two as good, the first in spelling.
std::string naming_property(const std::vector<Feature>& features, const Register& codes)
{
    std::map<std::string, std::size_t> counts;
    for (const Feature& feature : features) {
        for (const auto& [property, value] : feature.names) {
            counts[property] += codes.organisation(value) ? 1U : 0U;
        }
    }
    std::string best;
    std::size_t most = 0;
    for (const auto& [property, count] : counts) {
        best = count > most ? property : best;
        most = std::max(most, count);
    }
    return best;
}

/// Whether a code is one of Statistics Netherlands for a municipality: GM0141.
bool is_municipality_code(std::string_view code)
{
    constexpr std::size_t length = 6;
    return code.size() == length && code.starts_with("GM") && parse_integer(code.substr(2));
}

bool is_dutch(const Coordinate& at)
{
    // wide around the European Netherlands: seen from afar, a mistake lies further off
    return at.longitude > 2 && at.longitude < 8.5 && at.latitude > 50 && at.latitude < 56;
}

/// Throws for an outline that cannot be that of who it says it is.
void require_likely(const Feature& feature, const std::string& code, const Place& file)
{
    if (feature.rings.empty()) {
        throw Error{Fault::input, file,
                    message("the outline of {} goes around nothing, expected rings of 3 positions "
                            "or more",
                            code)};
    }
    if (!is_municipality_code(code)) {
        return;
    }
    for (const Ring& ring : feature.rings) {
        for (const Coordinate& at : ring) {
            if (!is_dutch(at)) {
                throw Error{Fault::input, file,
                            is_dutch({at.latitude, at.longitude})
                                ? message("{} lies at {}, {}, expected longitude before latitude",
                                          code, at.longitude, at.latitude)
                                : message("{} lies at {}, {}, which is not in the Netherlands, "
                                          "expected degrees such as 6.9, 52.2",
                                          code, at.longitude, at.latitude)};
            }
        }
    }
}

std::vector<Outline> named(std::vector<Feature> features, const Register& codes, const Place& file)
{
    const std::string property = naming_property(features, codes);
    std::vector<Outline> result;
    for (Feature& feature : features) {
        const auto name = feature.names.find(property);
        const bool known = name != feature.names.end() && codes.organisation(name->second);
        if (known && feature.has_area) {
            require_likely(feature, name->second, file);
            result.push_back({name->second, std::move(feature.rings)});
        }
    }
    return result;
}

} // namespace

OutlineFile read_outlines(const std::filesystem::path& path, const Register& codes)
{
    const Place file{path.string()};
    const format::Json root = format::read_json(format::open_file(path), path.string());
    std::vector<Outline> found = named(features_of(root, file), codes, file);
    if (found.empty()) {
        throw Error{Fault::input, file,
                    message("no outline with the code of an organisation, expected features with a "
                            "property such as GM0183")};
    }
    return {.outlines = Outlines{std::move(found)},
            .source = {.name = path.string(), .sha256 = format::sha256_of_file(path)}};
}

} // namespace noaber
