#pragma once

#include <noaber/model/network.hpp>
#include <noaber/view/graph.hpp>

namespace noaber {

/// Who takes part in what: a graph in which every tie runs between a participant and an
/// arrangement.
///
/// Vertices 0 to participant_count() are participants, those after them arrangements. An
/// affiliation in the sense of Breiger, Social Forces 53 (1974) 181.
struct Incidence {
    Graph graph;
    std::vector<OrganisationId> participants; ///< What each participant vertex stands for.
    std::vector<VersionId> arrangements;      ///< What each arrangement vertex stands for, in turn.

    [[nodiscard]] Vertex participant_count() const
    {
        return static_cast<Vertex>(participants.size());
    }
    [[nodiscard]] Vertex arrangement_count() const
    {
        return static_cast<Vertex>(arrangements.size());
    }
};

struct IncidenceOptions {
    std::optional<OrganisationKind>
        of; ///< Only participants of this kind, and the arrangements that keep one.
};

/// The whole network as an affiliation. Without `of`, an arrangement without participants is an
/// isolated vertex; with it, such arrangements are not there. O(ties log ties).
[[nodiscard]] Incidence incidence(const Network& network, const IncidenceOptions& options = {});

} // namespace noaber
