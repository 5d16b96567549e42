#pragma once

#include "io/list/table_place.hpp"

#include <noaber/io/account.hpp>

#include <set>
#include <string>
#include <vector>

namespace noaber::list {

/// Puts texts right that were encoded twice on their way into a list: `SÃºdwest` is Súdwest. Each
/// is noted once.
class Repairs {
public:
    Repairs(const TablePlace& place, Account& account) : m_place{place}, m_account{account} {}

    /// The cells of a row, from column 1.
    void repair(std::size_t line, std::vector<std::string>& cells);

private:
    const TablePlace& m_place;
    Account& m_account;
    std::set<std::string, std::less<>> m_known;
};

/// Whether a cell holds other letters than those of ASCII: only such can be wrong.
[[nodiscard]] bool has_high_byte(std::string_view cell);

} // namespace noaber::list
