#include "format/digest.hpp"
#include "format/gzip.hpp"
#include "io/outlines/features.hpp"

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

std::vector<Outline> named(std::vector<Feature> features, const Register& codes)
{
    const std::string property = naming_property(features, codes);
    std::vector<Outline> result;
    for (Feature& feature : features) {
        const auto name = feature.names.find(property);
        const bool known = name != feature.names.end() && codes.organisation(name->second);
        if (known && !feature.rings.empty()) {
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
    std::vector<Outline> found = named(features_of(root, file), codes);
    if (found.empty()) {
        throw Error{Fault::input, file,
                    message("no outline with the code of an organisation, expected features with a "
                            "property such as GM0183")};
    }
    return {.outlines = Outlines{std::move(found)},
            .source = {.name = path.string(), .sha256 = format::sha256_of_file(path)}};
}

} // namespace noaber
