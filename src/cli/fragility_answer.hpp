#pragma once

#include "cli/show.hpp"

/// What the tables of `noaber fragility` share.
namespace noaber::cli {

/// What is asked, and of what; a table may add what a reader must know beside it.
struct Answer {
    Session& session;
    const Network& network;
    Provenance& provenance;
};

/// Who is in the view.
enum class Of { municipality, participant };
[[nodiscard]] std::span<const Word<Of>> words(Of);

/// What --of asks for; unset: everyone.
[[nodiscard]] std::optional<OrganisationKind> of(const Arguments& arguments);

/// The municipalities that --municipality names.
[[nodiscard]] std::vector<OrganisationId> municipalities(const Session& session,
                                                         const Network& network);

} // namespace noaber::cli
