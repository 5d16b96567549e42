#pragma once

#include "io/list/interned.hpp"
#include "io/list/table_place.hpp"

#include <noaber/io/account.hpp>

namespace noaber::list {

/// The arrangements of a list: each stands once, with one version.
class Arranged {
public:
    explicit Arranged(Account& account) : m_account{&account} {}

    /// The one of that name or, where the list has codes, of that code.
    [[nodiscard]] VersionId find(std::string_view name, std::string_view code, const CellPlace& at);

    /// The one that stood there before under this name, in a list without codes.
    [[nodiscard]] std::optional<VersionId> known(std::string_view name) const
    {
        return m_spelled.find(name);
    }

    [[nodiscard]] const std::string& label(VersionId id) const { return m_versions.title[id]; }
    [[nodiscard]] Versions& versions() { return m_versions; }

    /// The arrangement of a version: the two have the same position.
    [[nodiscard]] Arrangements& arrangements() { return m_arrangements; }

    /// Sets a fact of an arrangement, where none was set; false where another one is set already,
    /// which then stays.
    template <class T, class Row>
    [[nodiscard]] static bool set(Column<Row, T>& column, Row row, T value)
    {
        if (value == T{} || column[row] == value) {
            return true;
        }
        if (column[row] != T{}) {
            return false;
        }
        column.set(row, std::move(value));
        return true;
    }

    /// Gives all of them codes. To be called once, at the end.
    void finish();

private:
    [[nodiscard]] VersionId
    named(std::string_view name, std::string_view code, const CellPlace& at);

    Account* m_account;
    Arrangements m_arrangements;
    Versions m_versions;
    Interned<VersionId> m_spelled;
    Interned<VersionId> m_by_code;
    Interned<VersionId> m_by_name; ///< Folded; those without code.
};

} // namespace noaber::list
