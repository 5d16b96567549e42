#include "io/list/value_cells.hpp"

#include <algorithm>

namespace noaber::list {

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

std::string_view ValueCells::made_key(const ListRow& row)
{
    m_key.clear();
    for (const std::size_t column : m_columns) {
        m_key += row.cells[column];
        m_key += '\0'; // which stands in no cell, and so in no run
        m_key += !row.is_number.empty() && row.is_number[column] != 0 ? '1' : '0';
    }
    return m_key;
}

} // namespace noaber::list
