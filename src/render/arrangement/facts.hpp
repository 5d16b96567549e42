#pragma once

#include "render/ego/facts.hpp"

namespace noaber::render {

/// Participants that also meet in another arrangement.
struct MeetingElsewhere {
    std::size_t place = 0; ///< Of that arrangement, in the network.
    std::vector<OrganisationId> municipalities;
};

/// An arrangement and all who take part in it.
struct ArrangementFactsheet {
    EgoArrangement told;
    std::size_t place = 0;                                          ///< In the network.
    std::vector<OrganisationId> municipalities;                     ///< In being, by name.
    std::map<OrganisationKind, std::vector<OrganisationId>> others; ///< In being, by name.
    /// Municipalities by an arrangement in which they meet too, each named once: of those that the
    /// law requires first (they are the regions that people know), the one with most of those left.
    std::vector<MeetingElsewhere> groups;
    std::vector<OrganisationId> alone; ///< Municipalities in no such group.
    /// The other arrangement with most of the municipalities; of these the smallest.
    std::optional<MeetingElsewhere> nearest;
};

inline constexpr std::size_t least_group = 3;

/// Throws Fault::no_answer where the network does not hold the arrangement.
[[nodiscard]] ArrangementFactsheet factsheet_of(const Network& network, ArrangementId arrangement);

} // namespace noaber::render
