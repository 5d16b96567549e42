#pragma once

#include "cli/show.hpp"

/// What `noaber fragility` tells of leaving.
namespace noaber::cli {

/// What is asked, and of what; a table may add what a reader must know beside it.
struct Answer {
    Session& session;
    const Network& network;
    Provenance& provenance;
};

/// The municipalities that --municipality names.
[[nodiscard]] std::vector<OrganisationId> municipalities(const Session& session,
                                                         const Network& network);

[[nodiscard]] Table exit_of(const Answer& answer);
[[nodiscard]] Table exit_years_of(const Answer& answer);
[[nodiscard]] Table contagion_of(const Answer& answer);

} // namespace noaber::cli
