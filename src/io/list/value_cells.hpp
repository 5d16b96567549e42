#pragma once

#include "io/list/layout.hpp"

#include <string>

namespace noaber::list {

/// The cells of a row that hold no names, as one text by which they are known again: in a large
/// list they read much the same from row to row.
class ValueCells {
public:
    /// So many ways to read are worth remembering: amounts may differ in each row.
    static constexpr std::size_t most = 1024;

    explicit ValueCells(const Layout& layout);

    [[nodiscard]] const std::vector<std::size_t>& columns() const { return m_columns; }

    /// The text of a row, which has a cell for each column; it lives until the next call, and as
    /// long as the row.
    [[nodiscard]] std::string_view key_of(const ListRow& row);

private:
    std::vector<std::size_t> m_columns;
    bool m_are_adjacent = false;
    std::string m_key;
};

} // namespace noaber::list
