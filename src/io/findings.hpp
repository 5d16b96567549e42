#pragma once

#include <noaber/io/check.hpp>

#include <vector>

namespace noaber {

/// That an organisation is listed as a participant in a version in force.
struct Listing {
    VersionId version;
    ParticipationId participation;
    OrganisationId organisation; ///< As the source lists it, mergers not resolved.
};

/// Everyone that the source lists in the network's versions on its date, in their order.
[[nodiscard]] std::vector<Listing> listings(const Network& network);

/// Two versions of one arrangement, the second begun next after the first.
struct Succeeding {
    VersionId first;
    VersionId second;
};

/// All pairs of versions that follow one another, in the register's order. Versions without a
/// period (they end on the day they start) are passed over.
[[nodiscard]] std::vector<Succeeding> succeeding_versions(const Register& source);

/// Whether a version ends on the day it starts, or before.
[[nodiscard]] bool is_empty_period(const Versions& versions, VersionId version);

/// An organisation, and in how many arrangements it is listed.
struct Involvement {
    OrganisationId organisation;
    std::size_t arrangements = 0;
};

/// Everyone that listings() names, by organisation.
[[nodiscard]] std::vector<Involvement> involvements(const Network& network);

/// In the order that checks promise.
[[nodiscard]] std::vector<Finding> sorted(std::vector<Finding> findings);

} // namespace noaber
