#pragma once

#include "io/list/layout.hpp"

#include <cstdint>
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
    [[nodiscard]] std::string_view key_of(const ListRow& row)
    {
        const std::string_view run =
            m_are_adjacent && row.is_number.empty()
                ? run_of(row.cells.subspan(m_columns.front(), m_columns.size()))
                : std::string_view{};
        return run.empty() ? made_key(row) : run;
    }

private:
    /// Cells where they stand in memory one after another with one byte between; else nothing.
    [[nodiscard]] static std::string_view run_of(std::span<const std::string_view> cells)
    {
        std::size_t size = cells.front().size();
        const auto begin = reinterpret_cast<std::uintptr_t>(cells.front().data()); // NOLINT
        for (const std::string_view cell : cells.subspan(1)) {
            if (reinterpret_cast<std::uintptr_t>(cell.data()) != begin + size + 1) { // NOLINT
                return {};
            }
            size += 1 + cell.size();
        }
        return {cells.front().data(), size};
    }
    [[nodiscard]] std::string_view made_key(const ListRow& row);

    std::vector<std::size_t> m_columns;
    bool m_are_adjacent = false;
    std::string m_key;
};

} // namespace noaber::list
