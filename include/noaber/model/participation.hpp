#pragma once

#include <noaber/model/arrangement.hpp>

namespace noaber {

using ParticipationId = Id<struct ParticipationTag>;

enum class Role { member, host, guest, client };
[[nodiscard]] std::span<const Word<Role>> words(Role);

/// The organ of a participant that takes part.
enum class Organ { council, executive, mayor, other };
[[nodiscard]] std::span<const Word<Organ>> words(Organ);

/// That an organisation takes part in a version of an arrangement.
struct Participations : Rows<ParticipationId> {
    Column<ParticipationId, VersionId> version;
    Column<ParticipationId, OrganisationId> organisation;
    Column<ParticipationId, Role> role;
    Column<ParticipationId, Flags<Organ>> organs;
    Column<ParticipationId, std::optional<double>> share_percent;    ///< Of the costs or the votes.
    Column<ParticipationId, std::optional<double>> contribution_eur; ///< A year.
    Column<ParticipationId, std::optional<double>> staff_fte;
    Column<ParticipationId, std::optional<double>> weight; ///< How strong it is, in the source's
                                                           ///< own unit; over 0.
    Column<ParticipationId, std::optional<Date>> joined;
    Column<ParticipationId, std::optional<Date>> left;

    template <class Self, class Visit>
    static void fields(Self& self, Visit visit)
    {
        visit("version", self.version);
        visit("organisation", self.organisation);
        visit("role", self.role);
        visit("organs", self.organs);
        visit("share_percent", self.share_percent);
        visit("contribution_eur", self.contribution_eur);
        visit("staff_fte", self.staff_fte);
        visit("weight", self.weight);
        visit("joined", self.joined);
        visit("left", self.left);
    }
};

} // namespace noaber
