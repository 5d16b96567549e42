#include "measure/measured.hpp"

namespace noaber {

namespace {

/// What `made` holds; `make` fills it the first time.
template <class View, class Make>
const View& once(std::optional<View>& made, Make make)
{
    if (!made) {
        made = make();
    }
    return *made;
}

} // namespace

Layers affiliation_of(const Network& network, const MeasureOptions& options)
{
    IncidenceOptions kept;
    if (options.of == RowsOf::municipality || options.only_municipalities) {
        kept.of = OrganisationKind::municipality;
    }
    Layers all = layers(network, options.layers_by, kept);
    return options.layer.empty() ? std::move(all) : only(all, layer_called(all, options.layer));
}

Measured::Measured(Layers layers, const MeasureOptions& options)
    : m_view{options.view},
      m_weighting{options.weighting}, m_layers{std::move(layers)}, m_s{options.s}
{}

const Projection& Measured::projection()
{
    return once(m_projection, [this] { return project(affiliation(), m_weighting); });
}

const LayerProjections& Measured::layer_projections()
{
    return once(m_layer_projections, [this] { return project_layers(m_layers); });
}

const LayerProjections& Measured::weighted_layer_projections()
{
    return once(m_weighted_layer_projections,
                [this] { return project_layers(m_layers, m_weighting); });
}

const Supra& Measured::supra(Replicas replicas)
{
    return once(replicas == Replicas::existing ? m_supra_existing : m_supra_aligned,
                [&] { return noaber::supra(weighted_layer_projections(), replicas); });
}

const SLine& Measured::s_line()
{
    return once(m_s_line, [this] { return noaber::s_line(affiliation(), m_s); });
}

const Graph& Measured::graph()
{
    return is_projection() ? projection().graph : affiliation().graph;
}

double Measured::density()
{
    const auto participants = static_cast<double>(affiliation().participant_count());
    const auto arrangements = static_cast<double>(affiliation().arrangement_count());
    const double possible =
        is_projection() ? participants * (participants - 1) / 2 : participants * arrangements;
    return possible > 0 ? static_cast<double>(graph().edge_count()) / possible : 0;
}

std::optional<double> Measured::share_by_largest()
{
    if (!is_projection() || graph().edge_count() == 0) {
        return std::nullopt;
    }
    return static_cast<double>(projection().pairs_by_largest) /
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
