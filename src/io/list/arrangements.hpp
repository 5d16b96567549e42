#pragma once

#include "io/list/interned.hpp"
#include "io/list/table_place.hpp"

#include <noaber/io/account.hpp>

#include <map>

namespace noaber::list {

/// The arrangements of a list: each stands once, with one version.
class Arranged {
public:
    explicit Arranged(Account& account) : m_account{&account} {}

    /// The one of that name or, where the list has codes, of that code.
    [[nodiscard]] VersionId find(std::string_view name, std::string_view code, const CellPlace& at);

    /// Whether an arrangement of that name stood there before, in a list without codes.
    [[nodiscard]] bool knows(std::string_view name) const { return m_spelled.contains(name); }

    [[nodiscard]] const std::string& label(VersionId id) const { return m_versions.title[id]; }
    [[nodiscard]] Versions& versions() { return m_versions; }

    /// The arrangement of a version: the two have the same position.
    [[nodiscard]] Arrangements& arrangements() { return m_arrangements; }

    /// Sets a fact of a version, where none was set; another one that is set already stays, and is
    /// noted.
    template <class T, class Row>
    void set(Column<Row, T>& column, Row row, T value, VersionId version, const Place& place)
    {
        if (value == T{} || column[row] == value) {
            return;
        }
        if (column[row] == T{}) {
            column.set(row, std::move(value));
            return;
        }
        note_conflict(version, place);
    }

    /// Gives all of them codes. To be called once, at the end.
    void finish();

private:
    [[nodiscard]] VersionId named(std::string_view name, std::string_view code, const Place& place);
    void note_conflict(VersionId version, const Place& place);

    Account* m_account;
    Arrangements m_arrangements;
    Versions m_versions;
    Interned<VersionId> m_spelled;
    std::map<std::string, VersionId> m_by_key;
};

} // namespace noaber::list
