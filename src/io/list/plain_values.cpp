#include "io/list/plain_values.hpp"

#include "io/list/words.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::list {

namespace {

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
    : m_layout{std::move(layout)}, m_sign{sign}, m_cells{m_layout}
{}

bool PlainValues::add(const format::DelimitedRow& row, PlainLetters& letters)
{
    auto values = m_all.size() < ValueCells::most ? read(row, letters) : std::nullopt;
    if (values) {
        m_about.push_back(number_of(values->about));
        m_all.push_back(*std::move(values));
    }
    return values.has_value();
}

std::optional<Values> PlainValues::read(const format::DelimitedRow& row,
                                        PlainLetters& letters) const
{
    std::vector<std::string> decoded(row.cells.size());
    for (const std::size_t column : m_cells.columns()) {
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

std::uint32_t PlainValues::united(std::uint32_t a, std::uint32_t b)
{
    const auto [at, is_new] = m_united.try_emplace(std::uint64_t{a} << 32U | b);
    if (is_new) {
        at->second = made_of(a, b);
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
    bool agree = true;
    const auto unite_field = [&](Field /*field*/, auto value, auto /*column*/) {
        agree = unite(all.*value, other.*value) && agree;
    };
    version_fields(unite_field);
    arrangement_fields(unite_field);
    // hostile lists could say something else of each arrangement in each row
    constexpr std::size_t most_said = std::size_t{1} << 16U;
    constexpr std::size_t most_domains = std::size_t{1} << 18U;
    m_domains += all.domains.size();
    if (!agree || m_said.size() == most_said || m_domains > most_domains) {
        return none;
    }
    return number_of(std::move(all));
}

} // namespace noaber::list
