#include <noaber/view/incidence.hpp>

#include <algorithm>

namespace noaber {

Incidence incidence(const Network& network, const IncidenceOptions& options)
{
    const Organisations& organisations = network.source().organisations();
    const auto in_view = [&](OrganisationId id) {
        return !options.of || organisations.kind[id] == *options.of;
    };

    Incidence view;
    for (const OrganisationId id : network.participants()) {
        if (in_view(id)) {
            view.participants.push_back(id);
        }
    }
    const auto vertex_of = [&view](OrganisationId id) {
        const auto at = std::lower_bound(view.participants.begin(), view.participants.end(), id);
        return static_cast<Vertex>(at - view.participants.begin());
    };

    std::vector<Edge> edges;
    for (std::size_t i = 0; i < network.versions().size(); ++i) {
        const Vertex arrangement = view.participant_count() + view.arrangement_count();
        const std::size_t before = edges.size();
        for (const Network::Tie& tie : network.ties(i)) {
            if (in_view(tie.organisation)) {
                edges.push_back({vertex_of(tie.organisation), arrangement});
            }
        }
        if (!options.of || edges.size() > before) {
            view.arrangements.push_back(network.versions()[i]);
        }
    }
    view.graph = make_graph(view.participant_count() + view.arrangement_count(), std::move(edges),
                            /*weighted=*/false);
    return view;
}

} // namespace noaber
