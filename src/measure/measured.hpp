#pragma once

#include <noaber/measure/measure.hpp>

namespace noaber {

/// What is measured: a network's affiliation in layers, or one layer of it; and its projection.
class Measured {
public:
    Measured(const Network& network, const MeasureOptions& options);

    [[nodiscard]] const Layers& layers() const { return m_layers; }
    [[nodiscard]] const Incidence& affiliation() const { return m_layers.whole; }

    /// Who meets whom: the view where that is a projection, else a simple one, made when it is
    /// first asked for.
    [[nodiscard]] const Projection& projection();

    /// The graph of the view.
    [[nodiscard]] const Graph& graph() const
    {
        return m_view == ViewKind::projection ? m_projection->graph : affiliation().graph;
    }

    /// Ties over the ties that there could be: participant with arrangement, or participants by
    /// pairs.
    [[nodiscard]] double density() const;

    /// Of the ties of a projection, those that its three largest arrangements make.
    [[nodiscard]] std::optional<double> share_by_largest() const;

    /// Of the ties of the affiliation, those of arrangements whose layer is not known; nothing
    /// where there are no ties.
    [[nodiscard]] std::optional<double> share_without_layer() const;

private:
    ViewKind m_view;
    Layers m_layers;
    std::optional<Projection> m_projection;
};

} // namespace noaber
