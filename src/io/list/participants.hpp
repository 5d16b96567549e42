#pragma once

#include "io/list/coded_names.hpp"
#include "io/list/interned.hpp"
#include "io/list/table_place.hpp"

#include <noaber/io/account.hpp>

namespace noaber::list {

/// How a list names who takes part.
struct NamedParticipant {
    std::string_view name;
    std::string_view code; ///< Empty where the list has no codes.
    std::string_view kind;
};

/// Those who take part in a list: each becomes an organisation once, however often and in whatever
/// spelling it is named.
///
/// With a reference they are those in it as far as their names tell; without, they are of kind
/// `other` unless the list says otherwise. What is not exact is noted, once for each spelling.
class Participants {
public:
    Participants(const NameIndex* reference, Account& account)
        : m_reference{reference}, m_account{&account}
    {}

    /// Who is meant; the place is that of the cell. A name of nothing is an internal fault. Who is
    /// named without a code may be one with it: announce those with codes first.
    [[nodiscard]] OrganisationId find(const NamedParticipant& named, const CellPlace& at);

    /// Who stood there before under this name, in a list without codes and kinds.
    [[nodiscard]] std::optional<OrganisationId> known(std::string_view name) const
    {
        return m_spelled.find(name);
    }

    /// Says who has a code, before anybody is asked for without.
    void announce(const NamedParticipant& named);

    /// Whether someone has this code.
    [[nodiscard]] bool has_code(std::string_view code) const
    {
        return m_by_code.find(code).has_value();
    }

    /// What stood in the list for someone.
    [[nodiscard]] const std::string& label(OrganisationId id) const
    {
        return m_labels[id].empty() ? m_organisations.name[id] : m_labels[id];
    }

    /// All of them, with codes of their own where they had none. To be called once, at the end.
    [[nodiscard]] Organisations take();

private:
    [[nodiscard]] OrganisationId meant(const NamedParticipant& named, const CellPlace& at);
    [[nodiscard]] OrganisationId recorded(const NameDecision& decision);
    [[nodiscard]] OrganisationId
    own(const NamedParticipant& named, std::string label, const CellPlace& at);
    [[nodiscard]] NameDecision decide(const NamedParticipant& named, const CellPlace& at);
    void set_kind(OrganisationId id, std::string_view written, const CellPlace& at);
    void note(const NameDecision& decision, const CellPlace& at);
    void note_codes(const NameDecision& by_code, const NameDecision& by_name, const CellPlace& at);

    const NameIndex* m_reference;
    Account* m_account;
    Organisations m_organisations;
    Column<OrganisationId, std::string> m_labels; ///< Of those in the reference: as spelled.
    Interned<OrganisationId> m_spelled;           ///< By the cells as they stand.
    Interned<OrganisationId> m_by_code;           ///< Of the reference, or the list's own.
    Interned<OrganisationId> m_by_name;           ///< Folded; those without code.
    CodedNames m_coded;                           ///< The list's own.
};

} // namespace noaber::list
