#pragma once

#include <noaber/view/incidence.hpp>

namespace noaber {

/// What puts an arrangement in a layer. Layers may overlap.
enum class LayersBy {
    domain,     ///< The theme of each of its policy domains; "unknown" where it has none.
    form,       ///< Its legal form.
    obligation, ///< Statutory, task-bound, voluntary; "unknown".
};
[[nodiscard]] std::span<const Word<LayersBy>> words(LayersBy);

/// The name of the layer of arrangements of which the layer is not known.
constexpr std::string_view unknown_layer = "unknown";

/// One layer: some of the arrangements of a network.
struct Layer {
    std::string name;
    std::vector<Vertex> arrangements; ///< Vertices of the whole, in increasing order.
};

/// A network as layers over the same participants: a multiplex affiliation.
struct Layers {
    Incidence whole;
    LayersBy by = LayersBy::domain;
    std::vector<Layer> layers; ///< By name; the unknown layer, where there is one, is the last.
    /// How many arrangements each participant has in each layer: participants x layers, row by row.
    std::vector<std::uint32_t> degrees;

    [[nodiscard]] std::uint32_t degree(Vertex participant, std::size_t layer) const
    {
        return degrees[participant * layers.size() + layer];
    }
    /// Layers whose name is known: those that measures of layers count.
    [[nodiscard]] std::size_t known_count() const
    {
        return !layers.empty() && layers.back().name == unknown_layer ? layers.size() - 1
                                                                      : layers.size();
    }
};

/// The network in layers. O(ties + participants * layers).
[[nodiscard]] Layers
layers(const Network& network, LayersBy by, const IncidenceOptions& options = {});

/// One layer on its own: its arrangements, and the participants that have one of them.
[[nodiscard]] Incidence incidence(const Layers& layers, std::size_t layer);

/// The position of the layer with that name. Throws Fault::usage, with the nearest names, when
/// there is none.
[[nodiscard]] std::size_t layer_called(const Layers& layers, std::string_view name);

/// The same arrangements in the same layers, with the participants that another graph ties to them.
/// Throws Fault::internal unless it has as many vertices.
[[nodiscard]] Layers rewired(const Layers& layers, Graph affiliation);

/// One layer as a network of one layer, over the participants that it has.
[[nodiscard]] Layers only(const Layers& layers, std::size_t layer);

} // namespace noaber
