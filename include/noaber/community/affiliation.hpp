#pragma once

#include <noaber/community/communities.hpp>

namespace noaber {

/// Barber's modularity of a partition of participants and arrangements together: of the ties, the
/// share that lies within communities, less what it would be if ties between participants and
/// arrangements were drawn by chance. Nothing without ties. O(V + E).
/// Barber, Phys. Rev. E 76 (2007) 066102.
[[nodiscard]] std::optional<double> bipartite_modularity(const Incidence& view,
                                                         const Partition& partition);

/// Communities of participants and arrangements together: the partition of highest bipartite
/// modularity that the Leiden algorithm finds. No projection is made, so no arrangement counts for
/// more than its ties. As communities(), for every vertex of the incidence.
[[nodiscard]] Communities affiliation_communities(const Incidence& view,
                                                  const CommunityOptions& options = {});

} // namespace noaber
