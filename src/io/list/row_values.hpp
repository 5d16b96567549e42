#pragma once

#include "io/list/layout.hpp"

#include <noaber/io/account.hpp>

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
