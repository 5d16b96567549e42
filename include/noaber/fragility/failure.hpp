#pragma once

#include <noaber/view/incidence.hpp>

#include <optional>

namespace noaber {

/// What can fail.
enum class FailureKind {
    arrangement,  ///< An arrangement ends.
    host,         ///< A municipality fails that does the work of others: what it hosts goes too.
    municipality, ///< A municipality drops out of all that it takes part in.
};
[[nodiscard]] std::span<const Word<FailureKind>> words(FailureKind);

/// Something that can fail, and what goes with it.
struct Failure {
    FailureKind kind = FailureKind::arrangement;
    std::optional<OrganisationId> organisation; ///< The host or municipality.
    std::vector<std::size_t> arrangements;      ///< Those that end, positions in versions().
    std::vector<Vertex> vertices; ///< What goes from the view; a host outside it is not among them.
};

/// All that can fail: every arrangement of the view, every host, every municipality of the view;
/// in that order, each kind in the register's.
///
/// A host is a municipality that an arrangement's facts name as its host, or that takes part in it
/// in the role of host; an arrangement can have several. O(ties).
[[nodiscard]] std::vector<Failure> failures(const Network& network, const Incidence& view);

} // namespace noaber
