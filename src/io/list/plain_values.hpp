#pragma once

#include "format/delimited.hpp"
#include "io/list/interned.hpp"
#include "io/list/plain_letters.hpp"
#include "io/list/row_values.hpp"
#include "io/list/value_cells.hpp"

#include <map>
#include <unordered_map>

namespace noaber::list {

/// What rows say besides who takes part in what, where none of it needs a second look: in a large
/// list much the same from row to row, so that each way of saying it is read once.
class PlainValues {
public:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    PlainValues(Layout layout, DecimalSign sign);
    PlainValues(const PlainValues&) = delete; // what is said is pointed to
    PlainValues& operator=(const PlainValues&) = delete;
    PlainValues(PlainValues&&) = default;
    PlainValues& operator=(PlainValues&&) = default;
    ~PlainValues() = default;

    /// The number of what a row says; none where it needs a second look, or where too many rows say
    /// something of their own, and then no more rows are to be asked.
    [[nodiscard]] std::uint32_t number_of(const format::DelimitedRow& row, PlainLetters& letters)
    {
        const std::string_view key = m_cells.key_of({.line = row.line, .cells = row.cells});
        const auto number = static_cast<std::uint32_t>(m_all.size());
        const std::uint32_t known = m_known.find_or_put(key, number);
        return known < number || add(row, letters) ? known : none;
    }

    /// What rows say, by number.
    [[nodiscard]] const std::vector<Values>& all() const { return m_all; }

    /// What is said of an arrangement, by the number of what a row says.
    [[nodiscard]] std::uint32_t about(std::uint32_t number) const { return m_about[number]; }
    [[nodiscard]] const ArrangementValues& said(std::uint32_t about) const
    {
        return *m_said[about];
    }

    /// What is said of an arrangement in two ways; none where they contradict each other.
    [[nodiscard]] std::uint32_t united(std::uint32_t a, std::uint32_t b);

private:
    [[nodiscard]] bool add(const format::DelimitedRow& row, PlainLetters& letters);
    [[nodiscard]] std::optional<Values> read(const format::DelimitedRow& row,
                                             PlainLetters& letters) const;
    [[nodiscard]] std::uint32_t number_of(ArrangementValues said);
    [[nodiscard]] std::uint32_t made_of(std::uint32_t a, std::uint32_t b);

    Layout m_layout;
    DecimalSign m_sign;
    ValueCells m_cells;
    Interned<std::uint32_t> m_known; ///< By the cells as they stand in the file.
    std::vector<Values> m_all;
    std::vector<std::uint32_t> m_about;
    std::map<ArrangementValues, std::uint32_t> m_number_said;
    std::vector<const ArrangementValues*> m_said;
    std::unordered_map<std::uint64_t, std::uint32_t> m_united; ///< By the numbers of two.
    std::size_t m_domains = 0;                                 ///< Of all that were united.
};

} // namespace noaber::list
