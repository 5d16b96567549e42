#include "io/list/known_values.hpp"

#include <algorithm>

namespace noaber::list {

namespace {

/// In whose cells there is more than the name of who takes part and in what.
std::vector<std::size_t> value_columns(const Layout& layout)
{
    std::vector<std::size_t> result;
    for (const Word<Field>& field : words(Field{})) {
        const bool is_name = field.value == Field::participant || field.value == Field::arrangement;
        if (!is_name && layout.has(field.value)) {
            result.push_back(layout.of(field.value));
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

/// The cells of some columns as they stand in the file, where they do so one after another with one
/// byte between; else nothing. No NUL is in it, in which other keys end.
std::string_view run_of(const ListRow& row, std::span<const std::size_t> columns)
{
    if (columns.empty() || !row.is_number.empty()) {
        return {};
    }
    const auto cells = row.as_it_stands();
    const char* const begin = cells[columns.front()].data();
    const char* end = begin;
    for (const std::size_t column : columns) {
        const std::string_view cell = cells[column];
        if (cell.data() != end + (column == columns.front() ? 0 : 1)) {
            return {};
        }
        end = cell.data() + cell.size();
    }
    return {begin, end};
}

} // namespace

KnownValues::KnownValues(const Layout& layout)
    : m_columns{value_columns(layout)}, m_is_used{!layout.is_wide &&
                                                  !layout.has(Field::participant_code) &&
                                                  !layout.has(Field::kind) &&
                                                  !layout.has(Field::arrangement_code)}
{}

const KnownRow* KnownValues::find(const ListRow& row)
{
    if (!m_is_used) {
        return nullptr;
    }
    const auto known = m_known.find(key_of(row));
    return known ? &m_rows[*known] : nullptr;
}

void KnownValues::remember(const ListRow& row, const Values& values)
{
    constexpr std::size_t most = 1024; // amounts that differ from row to row are read each time
    if (!m_is_used || m_rows.size() == most) {
        return;
    }
    const auto same = std::find_if(m_rows.begin(), m_rows.end(), [&](const KnownRow& before) {
        return *before.about == values.about;
    });
    m_known.put(key_of(row), static_cast<std::uint32_t>(m_rows.size()));
    const ArrangementValues* about = same == m_rows.end() ? nullptr : same->about;
    m_rows.push_back({values, about});
    KnownRow& fresh = m_rows.back();
    fresh.about = about == nullptr ? &fresh.values.about : about;
}

std::string_view KnownValues::key_of(const ListRow& row)
{
    if (const std::string_view run = run_of(row, m_columns); !run.empty()) {
        return run;
    }
    m_key.clear();
    for (const std::size_t column : m_columns) {
        m_key += row.as_it_stands()[column];
        m_key += '\n';
        m_key += row.is_number.empty() || row.is_number[column] == 0 ? '\0' : '\1';
    }
    return m_key;
}

} // namespace noaber::list
