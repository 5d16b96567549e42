#pragma once

#include <noaber/model/organisation.hpp>

namespace noaber {

using ArrangementId = Id<struct ArrangementTag>;
using VersionId = Id<struct VersionTag>;

/// Legal forms; the first five are those of the Wet gemeenschappelijke regelingen.
enum class LegalForm {
    other,
    openbaar_lichaam,
    bedrijfsvoeringsorganisatie,
    gemeenschappelijk_orgaan,
    centrumconstructie,
    regeling_zonder_meer,
    covenant,
    contract,
    company,
    foundation,
    association,
};
[[nodiscard]] std::span<const Word<LegalForm>> words(LegalForm);

/// How an arrangement gets its powers.
enum class Power { attribution, delegation, mandate, none };
[[nodiscard]] std::span<const Word<Power>> words(Power);

/// Whether a municipality may choose to take part.
enum class Obligation { unknown, statutory, task_bound, voluntary };
[[nodiscard]] std::span<const Word<Obligation>> words(Obligation);

/// How much of a municipality's work an arrangement does.
enum class Scope { unknown, whole_organisation, broad, single_task, support };
[[nodiscard]] std::span<const Word<Scope>> words(Scope);

/// What stays itself while its versions follow one another.
struct Arrangements : Rows<ArrangementId> {
    Column<ArrangementId, std::string> code; ///< Number of its first version; unique.
    Column<ArrangementId, Obligation> obligation;
    Column<ArrangementId, Scope> scope;

    template <class Self, class Visit>
    static void fields(Self& self, Visit visit)
    {
        visit("code", self.code);
        visit("obligation", self.obligation);
        visit("scope", self.scope);
    }
};

/// The text of an arrangement, in force over [from, until).
struct Versions : Rows<VersionId> {
    Column<VersionId, std::string> code; ///< Unique.
    Column<VersionId, ArrangementId> arrangement;
    Column<VersionId, std::string> title;
    Column<VersionId, std::string> citation_title;
    Column<VersionId, LegalForm> form;
    Column<VersionId, Flags<Power>> powers;
    Column<VersionId, std::vector<std::string>>
        domains; ///< "theme | subtheme", in order of the text.
    Column<VersionId, std::optional<OrganisationId>> body;   ///< The body that it sets up.
    Column<VersionId, std::optional<OrganisationId>> host;   ///< Who does the work for the others.
    Column<VersionId, std::optional<OrganisationId>> holder; ///< Who keeps its text (bronhouder).
    Column<VersionId, std::string> purpose;
    Column<VersionId, std::vector<std::string>> legal_bases;
    Column<VersionId, std::optional<Date>> from;
    Column<VersionId, std::optional<Date>> until;

    template <class Self, class Visit>
    static void fields(Self& self, Visit visit)
    {
        visit("code", self.code);
        visit("arrangement", self.arrangement);
        visit("title", self.title);
        visit("citation_title", self.citation_title);
        visit("form", self.form);
        visit("powers", self.powers);
        visit("domains", self.domains);
        visit("body", self.body);
        visit("host", self.host);
        visit("holder", self.holder);
        visit("purpose", self.purpose);
        visit("legal_bases", self.legal_bases);
        visit("from", self.from);
        visit("until", self.until);
    }
};

/// The layer of a policy domain: "natuur en milieu" of "natuur en milieu | afval".
[[nodiscard]] std::string_view theme(std::string_view domain);

} // namespace noaber
