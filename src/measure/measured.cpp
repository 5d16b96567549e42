#include "measure/measured.hpp"

namespace noaber {

namespace {

Layers layers_of(const Network& network, const MeasureOptions& options)
{
    IncidenceOptions kept;
    if (options.of == RowsOf::municipality) {
        kept.of = OrganisationKind::municipality;
    }
    Layers all = layers(network, options.layers_by, kept);
    return options.layer.empty() ? std::move(all) : only(all, layer_called(all, options.layer));
}

} // namespace

Measured::Measured(const Network& network, const MeasureOptions& options)
    : m_view{options.view}, m_layers{layers_of(network, options)}
{
    if (m_view == ViewKind::projection) {
        m_projection = project(affiliation(), options.weighting);
    }
}

const Projection& Measured::projection()
{
    if (!m_projection) {
        m_projection = project(affiliation(), Weighting::simple);
    }
    return *m_projection;
}

double Measured::density() const
{
    const auto participants = static_cast<double>(affiliation().participant_count());
    const auto arrangements = static_cast<double>(affiliation().arrangement_count());
    const double possible = m_view == ViewKind::projection ? participants * (participants - 1) / 2
                                                           : participants * arrangements;
    return possible > 0 ? static_cast<double>(graph().edge_count()) / possible : 0;
}

std::optional<double> Measured::share_by_largest() const
{
    if (m_view != ViewKind::projection || graph().edge_count() == 0) {
        return std::nullopt;
    }
    return static_cast<double>(m_projection->pairs_by_largest) /
           static_cast<double>(graph().edge_count());
}

std::optional<double> Measured::share_without_layer() const
{
    const Graph& graph = affiliation().graph;
    if (graph.edge_count() == 0) {
        return std::nullopt;
    }
    std::size_t ties = 0;
    if (m_layers.known_count() < m_layers.layers.size()) {
        for (const Vertex arrangement : m_layers.layers.back().arrangements) {
            ties += graph.neighbours(arrangement).size();
        }
    }
    return static_cast<double>(ties) / static_cast<double>(graph.edge_count());
}

} // namespace noaber
