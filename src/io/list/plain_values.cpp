#include "io/list/plain_values.hpp"

#include "io/list/words.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::list {

namespace {

/// The cells of some columns as they stand in the file, where they do so one after another with one
/// byte between; else nothing.
std::string_view run_of(std::span<const std::string_view> cells,
                        std::span<const std::size_t> columns)
{
    const char* const begin = cells[columns.front()].data();
    const char* end = begin;
    for (const std::size_t column : columns) {
        if (cells[column].data() != end + (column == columns.front() ? 0 : 1)) {
            return {};
        }
        end = cells[column].data() + cells[column].size();
    }
    return {begin, static_cast<std::size_t>(end - begin)};
}

/// Puts a fact beside the same one of another row; false where they contradict each other.
template <class T>
bool unite(T& fact, const T& other)
{
    if (fact == T{}) {
        fact = other;
    }
    return other == T{} || fact == other;
}

} // namespace

PlainValues::PlainValues(Layout layout, DecimalSign sign)
    : m_layout{std::move(layout)}, m_sign{sign}
{
    for (std::size_t column = 0; column < m_layout.headers.size(); ++column) {
        if (column != m_layout.of(Field::participant) &&
            column != m_layout.of(Field::arrangement)) {
            m_columns.push_back(column);
        }
    }
}

std::string_view PlainValues::key_of(const format::DelimitedRow& row)
{
    if (m_columns.empty()) {
        return {};
    }
    if (const std::string_view run = run_of(row.cells, m_columns); !run.empty()) {
        return run;
    }
    m_key.clear();
    for (const std::size_t column : m_columns) {
        m_key += row.cells[column];
        m_key += '\0'; // which stands in no cell, and so in no run
    }
    return m_key;
}

std::uint32_t
PlainValues::fresh(const format::DelimitedRow& row, std::string_view key, PlainLetters& letters)
{
    constexpr std::size_t most = 1024; // amounts that differ from row to row
    auto values = m_all.size() < most ? read(row, letters) : std::nullopt;
    if (!values) {
        return none;
    }
    m_known.put(key, static_cast<std::uint32_t>(m_all.size()));
    m_about.push_back(number_of(values->about));
    m_all.push_back(*std::move(values));
    return static_cast<std::uint32_t>(m_all.size() - 1);
}

std::optional<Values> PlainValues::read(const format::DelimitedRow& row,
                                        PlainLetters& letters) const
{
    std::vector<std::string> decoded(row.cells.size());
    for (const std::size_t column : m_columns) {
        if (!letters.fit(row.cells[column])) {
            return std::nullopt;
        }
        decoded[column] = letters.decoded(row.cells[column]);
        if (is_total(decoded[column])) {
            return std::nullopt;
        }
    }
    const std::vector<std::string_view> cells{decoded.begin(), decoded.end()};
    const TablePlace nowhere; // what is told there is told again by Reader, with its place
    Account account;
    try {
        Values values =
            values_of({.line = row.line, .cells = cells}, m_layout, m_sign, nowhere, account);
        const bool is_plain =
            account.notes.empty() && values.weight != 0.0 && values.about.host.empty();
        auto& domains = values.about.domains;
        std::sort(domains.begin(), domains.end());
        domains.erase(std::unique(domains.begin(), domains.end()), domains.end());
        return is_plain ? std::optional{std::move(values)} : std::nullopt;
    } catch (const RowFault&) {
        return std::nullopt;
    }
}

std::uint32_t PlainValues::number_of(ArrangementValues said)
{
    const auto [at, is_new] =
        m_number_said.try_emplace(std::move(said), static_cast<std::uint32_t>(m_said.size()));
    if (is_new) {
        m_said.push_back(&at->first);
    }
    return at->second;
}

std::uint32_t PlainValues::made_of(std::uint32_t a, std::uint32_t b)
{
    ArrangementValues all = *m_said[a];
    const ArrangementValues& other = *m_said[b];
    std::vector<std::string> domains;
    std::set_union(all.domains.begin(), all.domains.end(), other.domains.begin(),
                   other.domains.end(), std::back_inserter(domains));
    all.domains = std::move(domains);
    const bool agree = unite(all.form, other.form) && unite(all.obligation, other.obligation) &&
                       unite(all.scope, other.scope) && unite(all.purpose, other.purpose) &&
                       unite(all.from, other.from) && unite(all.until, other.until);
    if (!agree) {
        return none;
    }
    return number_of(std::move(all));
}

} // namespace noaber::list
