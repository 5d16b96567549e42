#pragma once

#include "io/list/table_place.hpp"

#include <noaber/io/account.hpp>

#include <algorithm>
#include <vector>

namespace noaber::list {

/// Rows that hold no participation, or that could not be read.
class Skipped {
public:
    void blank(std::size_t line) { m_blank.push_back(line); }
    void total(std::size_t line) { m_totals.push_back(line); }
    void footnote(std::size_t line) { m_footnotes.push_back(line); }
    void twice(std::size_t line) // of which some come late
    {
        m_twice.insert(std::upper_bound(m_twice.begin(), m_twice.end(), line), line);
    }
    void uneven(std::size_t line, std::size_t cells)
    {
        if (m_uneven.empty()) {
            m_uneven_cells = cells;
        }
        m_uneven.push_back(line);
    }
    void filled(std::size_t line) { m_filled.push_back(line); }
    void ditto(std::size_t line) { m_ditto.push_back(line); }

    /// A note for each kind of row that there were.
    void tell(const TablePlace& place, Account& account) const;

    /// Throws Fault::input at the first row with another number of cells, naming the others.
    void require_even(const TablePlace& place, std::size_t columns) const;

private:
    std::vector<std::size_t> m_blank;
    std::vector<std::size_t> m_totals;
    std::vector<std::size_t> m_footnotes;
    std::vector<std::size_t> m_twice;
    std::vector<std::size_t> m_uneven;
    std::vector<std::size_t> m_filled;
    std::vector<std::size_t> m_ditto;
    std::size_t m_uneven_cells = 0; ///< Of the first.
};

/// `4, 7, 12`; of many the first ones, and then `...`.
[[nodiscard]] std::string line_list(const std::vector<std::size_t>& lines);

} // namespace noaber::list
