#pragma once

#include <noaber/model/network.hpp>

#include <map>

namespace noaber::render {

/// One arrangement of the subject, as a drawing tells of it.
struct EgoArrangement {
    VersionId version;
    std::size_t place = 0; ///< In the versions of the network.
    std::string name;
    std::string theme; ///< Of its first policy domain; empty where none is registered.
    std::vector<std::string> further_themes;
    std::vector<OrganisationId> peers;  ///< In being, of the subject's kind, by name.
    std::vector<OrganisationId> others; ///< In being, of other kinds, by name.
    std::vector<OrganisationId> absent; ///< Who takes part and is not in being, by name.
    std::optional<OrganisationId> host;
    std::optional<int> since; ///< The year of its first version or of its first accession.
    LegalForm form = LegalForm::other;
    bool statutory = false;

    /// Those in being, the subject included when it is.
    std::size_t participants = 0;

    [[nodiscard]] bool alone() const { return peers.empty() && others.empty() && absent.empty(); }
};

/// A municipality and all that it takes part in.
struct Ego {
    OrganisationId subject;
    std::vector<EgoArrangement> arrangements; ///< By theme, in the order of drawings; then by name.
    std::map<OrganisationId, std::size_t> shared; ///< How many arrangements, for each peer.
    /// The one peer met most often, in at least half of the arrangements and in more than one
    /// (unless there is only one).
    std::optional<OrganisationId> partner;

    [[nodiscard]] std::size_t shared_with_partner() const;
    [[nodiscard]] std::size_t with_theme() const; ///< Arrangements that have a policy domain.
    [[nodiscard]] std::size_t statutory() const;
};

/// What is told of the arrangement at a place in the network; without a subject, everyone in being
/// is among `others`.
[[nodiscard]] EgoArrangement
told_arrangement(const Network& network, std::size_t place, std::optional<OrganisationId> subject);

[[nodiscard]] Ego ego_of(const Network& network, OrganisationId subject);

/// A name that may be shown.
[[nodiscard]] std::string shown_name(const Register& source, OrganisationId organisation);

} // namespace noaber::render
