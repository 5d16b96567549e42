#pragma once

#include <noaber/model/fact.hpp>
#include <noaber/model/merger.hpp>

#include <string_view>

namespace noaber {

/// What a reader gathers: a register before it is put in order. Ids are positions in these columns.
struct RegisterDraft {
    Organisations organisations;
    Arrangements arrangements;
    Versions versions;
    Participations participations;
    Services services;
    Annotations annotations;
    std::vector<Merger> mergers;
    std::optional<Date> date;          ///< The day to which the source was kept.
    std::optional<Date> complete_from; ///< Before this day the source was still being filled.
    bool versioned = true; ///< Versions decide who takes part; else `joined` and `left` do.
};

/// Every organisation, arrangement, version and participation ever read, with dates: an immutable
/// value.
///
/// Things stand in a canonical order, whatever the order in which they were read: organisations and
/// arrangements by code; versions by arrangement, date and code; participations by version and
/// organisation; services and annotations by all that they say. Columns are public in shape and
/// constant: `reg.organisations().name[id]`.
class Register {
public:
    /// Puts the draft in order: O(n log n). Participations that are equal in every field are kept
    /// once. Heirs that the mergers name and the draft does not know are added.
    /// Throws Fault::input when a code is empty or stands for two things.
    explicit Register(RegisterDraft draft);

    [[nodiscard]] const Organisations& organisations() const { return m.organisations; }
    [[nodiscard]] const Arrangements& arrangements() const { return m.arrangements; }
    [[nodiscard]] const Versions& versions() const { return m.versions; }
    [[nodiscard]] const Participations& participations() const { return m.participations; }
    [[nodiscard]] const Services& services() const { return m.services; }
    [[nodiscard]] const Annotations& annotations() const { return m.annotations; }

    /// In order of date, main heirs before minor ones.
    [[nodiscard]] const std::vector<Merger>& mergers() const { return m.mergers; }

    /// What rules concluded; nothing until `with` was called.
    [[nodiscard]] const Inferences& inferences() const { return m_inferences; }
    /// The same register with what rules conclude from it.
    [[nodiscard]] Register with(Inferences inferences) &&;
    /// The same register with more annotations, in order with its own; what rules concluded stays.
    [[nodiscard]] Register with(const Annotations& more) &&;

    [[nodiscard]] std::optional<Date> date() const { return m.date; }
    [[nodiscard]] std::optional<Date> complete_from() const { return m.complete_from; }
    [[nodiscard]] bool versioned() const { return m.versioned; }

    /// All that the register was made of, in its order: the start of another that differs. What
    /// rules concluded is not in it. Register{reg.draft()} is the same register again.
    [[nodiscard]] const RegisterDraft& draft() const { return m; }

    /// The organisation with that code; O(log n).
    [[nodiscard]] std::optional<OrganisationId> organisation(std::string_view code) const;

    /// The versions of an arrangement, first begun first.
    [[nodiscard]] Rows<VersionId>::Range versions_of(ArrangementId arrangement) const;
    [[nodiscard]] Rows<ParticipationId>::Range participations_of(VersionId version) const;

    /// What became of an organisation; empty while it lives. A divided one has several heirs, the
    /// main one first.
    [[nodiscard]] std::span<const Succession> heirs(OrganisationId organisation) const;

    /// Who holds the territory of `organisation` on `date`: itself, or its main heir's main heir
    /// ...
    [[nodiscard]] OrganisationId resolved(OrganisationId organisation, Date date) const;

    /// What people call an arrangement: the name of the version's body, else its citation title,
    /// else its title.
    [[nodiscard]] std::string_view name(VersionId version) const;

private:
    RegisterDraft m;
    Inferences m_inferences;
    std::vector<std::uint32_t> m_first_version;       ///< By arrangement, and one past the last.
    std::vector<std::uint32_t> m_first_participation; ///< By version, and one past the last.
    std::vector<std::uint32_t> m_first_heir;          ///< By organisation, and one past the last.
    std::vector<Succession> m_heirs;
};

} // namespace noaber
