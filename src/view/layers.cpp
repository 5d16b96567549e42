#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>
#include <noaber/view/layers.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace noaber {

namespace {

/// The names of the layers that an arrangement lies in.
std::vector<std::string> layer_names(const Network& network, std::size_t arrangement, LayersBy by)
{
    const ArrangementFacts& facts = network.facts(arrangement);
    if (by == LayersBy::form) {
        const Versions& versions = network.source().versions();
        return {std::string{word(versions.form[network.versions()[arrangement]])}};
    }
    if (by == LayersBy::obligation) {
        return {std::string{word(facts.obligation.value)}};
    }
    std::vector<std::string> names;
    for (const std::string& domain : facts.domains.value) {
        names.emplace_back(theme(domain));
    }
    return names.empty() ? std::vector{std::string{unknown_layer}} : names;
}

void count_degrees(Layers& layers)
{
    const std::size_t count = layers.layers.size();
    layers.degrees.assign(layers.whole.participant_count() * count, 0);
    for (std::size_t i = 0; i < count; ++i) {
        for (const Vertex arrangement : layers.layers[i].arrangements) {
            for (const Vertex participant : layers.whole.graph.neighbours(arrangement)) {
                ++layers.degrees[participant * count + i];
            }
        }
    }
}

} // namespace

std::span<const Word<LayersBy>> words(LayersBy)
{
    using enum LayersBy;
    static constexpr std::array all{
        Word{domain, "domain", text("policy theme")},
        Word{form, "form", text("legal form")},
        Word{obligation, "obligation", text("obligation")},
    };
    return all;
}

Layers layers(const Network& network, LayersBy by, const IncidenceOptions& options)
{
    Layers result{.whole = incidence(network, options), .by = by};
    std::map<VersionId, Vertex> vertex_of;
    for (Vertex i = 0; i < result.whole.arrangement_count(); ++i) {
        vertex_of.emplace(result.whole.arrangements[i], result.whole.participant_count() + i);
    }
    std::map<std::string, std::vector<Vertex>> by_name;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        if (const auto at = vertex_of.find(network.versions()[i]); at != vertex_of.end()) {
            for (const std::string& name : layer_names(network, i, by)) {
                by_name[name].push_back(at->second);
            }
        }
    }
    for (auto& [name, arrangements] : by_name) {
        std::sort(arrangements.begin(), arrangements.end());
        arrangements.erase(std::unique(arrangements.begin(), arrangements.end()),
                           arrangements.end());
        result.layers.push_back({name, std::move(arrangements)});
    }
    std::stable_partition(result.layers.begin(), result.layers.end(),
                          [](const Layer& layer) { return layer.name != unknown_layer; });
    count_degrees(result);
    return result;
}

Incidence incidence(const Layers& layers, std::size_t layer)
{
    const Incidence& whole = layers.whole;
    Incidence result;
    std::map<Vertex, Vertex> participant_of;
    for (Vertex v = 0; v < whole.participant_count(); ++v) {
        if (layers.degree(v, layer) > 0) {
            participant_of.emplace(v, result.participant_count());
            result.participants.push_back(whole.participants[v]);
        }
    }
    std::vector<Edge> edges;
    for (const Vertex arrangement : layers.layers[layer].arrangements) {
        const Vertex vertex = result.participant_count() + result.arrangement_count();
        for (const Vertex participant : whole.graph.neighbours(arrangement)) {
            edges.push_back({participant_of.at(participant), vertex});
        }
        result.arrangements.push_back(whole.arrangements[arrangement - whole.participant_count()]);
    }
    result.graph = make_graph(result.participant_count() + result.arrangement_count(),
                              std::move(edges), /*weighted=*/false);
    return result;
}

std::size_t layer_called(const Layers& layers, std::string_view name)
{
    std::vector<std::string> names;
    for (const Layer& layer : layers.layers) {
        if (layer.name == name) {
            return names.size();
        }
        names.push_back(layer.name);
    }
    const std::vector<std::string> near = nearest(name, names);
    if (near.empty()) {
        throw Error{Fault::usage,
                    message("no layer {}, expected one of {}", name, join(names, ", "))};
    }
    throw Error{Fault::usage, message("no layer {}; nearest: {}", name, join(near, ", "))};
}

Layers rewired(const Layers& layers, Graph affiliation)
{
    require(affiliation.vertex_count() == layers.whole.graph.vertex_count(),
            "what is rewired keeps its vertices");
    Layers result = layers;
    result.whole.graph = std::move(affiliation);
    count_degrees(result);
    return result;
}

Layers only(const Layers& layers, std::size_t layer)
{
    Layers result{.whole = incidence(layers, layer), .by = layers.by};
    Layer all{layers.layers[layer].name, {}};
    for (Vertex i = 0; i < result.whole.arrangement_count(); ++i) {
        all.arrangements.push_back(result.whole.participant_count() + i);
    }
    result.layers.push_back(std::move(all));
    count_degrees(result);
    return result;
}

} // namespace noaber
