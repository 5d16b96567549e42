#pragma once

#include "io/list/coded_names.hpp"
#include "io/list/interned.hpp"
#include "io/list/table_place.hpp"

#include <noaber/io/account.hpp>

namespace noaber::list {

/// How a list names an arrangement.
struct NamedArrangement {
    std::string_view name;
    std::string_view code; ///< Empty where the list has no codes.
};

/// The arrangements of a list: each stands once, with one version.
class Arranged {
public:
    explicit Arranged(Account& account) : m_account{&account} {}

    /// The one of that code or, without, of that name, which may be one with a code: announce those
    /// with codes first.
    [[nodiscard]] VersionId find(const NamedArrangement& named, const CellPlace& at);

    /// The one that stood there before under this name, in a list without codes.
    [[nodiscard]] std::optional<VersionId> known(std::string_view name) const
    {
        return m_spelled.find(name);
    }

    /// Says which has a code, before any is asked for without.
    void announce(const NamedArrangement& named);

    /// Whether one has this code.
    [[nodiscard]] bool has_code(std::string_view code) const
    {
        return m_by_code.find(code).has_value();
    }

    [[nodiscard]] const std::string& label(VersionId id) const { return m_versions.title[id]; }
    [[nodiscard]] Versions& versions() { return m_versions; }

    /// The arrangement of a version: the two have the same position.
    [[nodiscard]] Arrangements& arrangements() { return m_arrangements; }

    /// Gives all of them codes. To be called once, at the end.
    void finish();

private:
    [[nodiscard]] VersionId meant(const NamedArrangement& named, const CellPlace& at);

    Account* m_account;
    Arrangements m_arrangements;
    Versions m_versions;
    Interned<VersionId> m_spelled;
    Interned<VersionId> m_by_code;
    Interned<VersionId> m_by_name; ///< Folded; those without code.
    CodedNames m_coded;
};

} // namespace noaber::list
