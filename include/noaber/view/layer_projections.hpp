#pragma once

#include <noaber/view/layers.hpp>
#include <noaber/view/projection.hpp>

namespace noaber {

/// Who meets whom in each of the known layers, and in any of them: graphs over the same
/// participants. A multiplex network in the sense of one-mode layers.
struct LayerProjections {
    const Layers* layers = nullptr; ///< Not owned; must outlive this.
    std::vector<Graph> each;        ///< By known layer, over all participants of the whole.
    Graph any; ///< Those that meet in a known layer; strengths added up, unless simple.

    [[nodiscard]] Vertex participant_count() const { return layers->whole.participant_count(); }
};

/// Cost: the sum over layers of what project() takes.
[[nodiscard]] LayerProjections project_layers(const Layers& layers,
                                              Weighting weighting = Weighting::simple);

} // namespace noaber
