#pragma once

#include <noaber/measure/measure.hpp>

namespace noaber {

/// The affiliation that the options ask for, in layers, or one layer of it.
[[nodiscard]] Layers affiliation_of(const Network& network, const MeasureOptions& options);

/// What is measured: an affiliation in layers, and every view of it, made when it is first asked
/// for.
class Measured {
public:
    Measured(Layers layers, const MeasureOptions& options);
    Measured(const Measured&) = delete; // its views point at its layers
    Measured& operator=(const Measured&) = delete;

    [[nodiscard]] const Layers& layers() const { return m_layers; }
    [[nodiscard]] const Incidence& affiliation() const { return m_layers.whole; }

    /// Who meets whom, weighted as the options say.
    [[nodiscard]] const Projection& projection();
    /// The same in each layer; simple, or weighted as the options say.
    [[nodiscard]] const LayerProjections& layer_projections();
    [[nodiscard]] const LayerProjections& weighted_layer_projections();
    [[nodiscard]] const Supra& supra(Replicas replicas);
    [[nodiscard]] const SLine& s_line();

    /// The graph of the view.
    [[nodiscard]] const Graph& graph();
    [[nodiscard]] bool is_projection() const { return m_view == ViewKind::projection; }

    /// Ties over the ties that there could be: participant with arrangement, or participants by
    /// pairs.
    [[nodiscard]] double density();

    /// Of the ties of a projection, those that its three largest arrangements make.
    [[nodiscard]] std::optional<double> share_by_largest();

    /// Of the ties of the affiliation, those of arrangements whose layer is not known; nothing
    /// where there are no ties.
    [[nodiscard]] std::optional<double> share_without_layer() const;

private:
    ViewKind m_view;
    Weighting m_weighting;
    Layers m_layers;
    std::size_t m_s;
    std::optional<Projection> m_projection;
    std::optional<LayerProjections> m_layer_projections;
    std::optional<LayerProjections> m_weighted_layer_projections;
    std::optional<Supra> m_supra_existing;
    std::optional<Supra> m_supra_aligned;
    std::optional<SLine> m_s_line;
};

} // namespace noaber
