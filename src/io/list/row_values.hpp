#pragma once

#include "io/list/layout.hpp"

#include <noaber/io/account.hpp>
#include <noaber/model/arrangement.hpp>
#include <noaber/model/participation.hpp>

namespace noaber::list {

/// What a row says about its arrangement.
struct ArrangementValues {
    std::vector<std::string> domains;
    LegalForm form = LegalForm::other;
    Obligation obligation = Obligation::unknown;
    Scope scope = Scope::unknown;
    std::string purpose;
    std::optional<Date> from;
    std::optional<Date> until;
    std::string host; ///< A name or a code.

    friend auto operator<=>(const ArrangementValues&, const ArrangementValues&) = default;
};

/// What a row says besides who takes part in what.
struct Values {
    Role role = Role::member;
    std::optional<double> weight;
    std::optional<double> share_percent;
    std::optional<double> contribution_eur;
    std::optional<double> staff_fte;
    std::optional<Date> joined;
    std::optional<Date> left;
    ArrangementValues about;
};

/// Calls `visit` for each value of a participation, and with where a register keeps it.
template <class Visit>
void participation_fields(Visit visit)
{
    visit(&Values::role, &Participations::role);
    visit(&Values::weight, &Participations::weight);
    visit(&Values::share_percent, &Participations::share_percent);
    visit(&Values::contribution_eur, &Participations::contribution_eur);
    visit(&Values::staff_fte, &Participations::staff_fte);
    visit(&Values::joined, &Participations::joined);
    visit(&Values::left, &Participations::left);
}

/// The same for what is said of an arrangement once, in its version; a host is a name, and there
/// may be several domains.
template <class Visit>
void version_fields(Visit visit)
{
    visit(Field::form, &ArrangementValues::form, &Versions::form);
    visit(Field::purpose, &ArrangementValues::purpose, &Versions::purpose);
    visit(Field::from, &ArrangementValues::from, &Versions::from);
    visit(Field::until, &ArrangementValues::until, &Versions::until);
}

/// The same for what holds for all its versions.
template <class Visit>
void arrangement_fields(Visit visit)
{
    visit(Field::obligation, &ArrangementValues::obligation, &Arrangements::obligation);
    visit(Field::scope, &ArrangementValues::scope, &Arrangements::scope);
}

/// Why a row cannot be read: as a sentence, and in parts.
struct RowFault {
    Place place;
    Message sentence;
    Message found;
    Message expected;
};

/// Reads the values of a row. Throws RowFault for the first that is none; what is odd is noted.
[[nodiscard]] Values values_of(const ListRow& row,
                               const Layout& layout,
                               DecimalSign sign,
                               const TablePlace& table,
                               Account& account);

} // namespace noaber::list
