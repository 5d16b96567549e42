#pragma once

#include <noaber/view/layer_projections.hpp>

namespace noaber {

/// In which layers a participant has a replica: a vertex that stands for it there.
enum class Replicas {
    existing, ///< Where it takes part in an arrangement: who is absent from a layer is not in it.
    aligned,  ///< In every layer that is known.
};

/// All layers as one graph: participants in a layer, tied where they meet in it, and all replicas
/// of a participant tied to each other by ties of 1.
///
/// De Domenico et al., Physical Review X 3 (2013) 041022.
struct Supra {
    Graph graph;                        ///< With strengths; layer after layer.
    std::vector<Vertex> participant_of; ///< What each vertex is a replica of.
    Vertex participant_count = 0;
};

/// O(ties + participants * layers^2).
[[nodiscard]] Supra supra(const LayerProjections& layers, Replicas replicas);

} // namespace noaber
