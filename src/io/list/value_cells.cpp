#include "io/list/value_cells.hpp"

#include <algorithm>

namespace noaber::list {

namespace {

/// Cells where they stand in memory one after another with one byte between; else nothing.
std::string_view run_of(std::span<const std::string_view> cells)
{
    const char* const begin = cells.front().data();
    const char* end = begin + cells.front().size();
    for (const std::string_view cell : cells.subspan(1)) {
        if (cell.data() != end + 1) {
            return {};
        }
        end = cell.data() + cell.size();
    }
    return {begin, static_cast<std::size_t>(end - begin)};
}

} // namespace

ValueCells::ValueCells(const Layout& layout)
{
    using enum Field;
    for (const Word<Field>& field : words(Field{})) {
        const bool is_name = field.value == participant || field.value == participant_code ||
                             field.value == kind || field.value == arrangement ||
                             field.value == arrangement_code;
        if (!is_name && layout.has(field.value)) {
            m_columns.push_back(layout.of(field.value));
        }
    }
    std::sort(m_columns.begin(), m_columns.end());
    m_are_adjacent =
        !m_columns.empty() && m_columns.back() - m_columns.front() + 1 == m_columns.size();
}

std::string_view ValueCells::key_of(const ListRow& row)
{
    if (m_are_adjacent && row.is_number.empty()) {
        const auto run = run_of(row.cells.subspan(m_columns.front(), m_columns.size()));
        if (!run.empty()) {
            return run;
        }
    }
    m_key.clear();
    for (const std::size_t column : m_columns) {
        m_key += row.cells[column];
        m_key += '\0'; // which stands in no cell, and so in no run
        m_key += !row.is_number.empty() && row.is_number[column] != 0 ? '1' : '0';
    }
    return m_key;
}

} // namespace noaber::list
