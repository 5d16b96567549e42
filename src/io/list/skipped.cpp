#include "io/list/skipped.hpp"

#include <noaber/core/text.hpp>

namespace noaber::list {

std::string line_list(const std::vector<std::size_t>& lines)
{
    constexpr std::size_t at_most = 50;
    std::vector<std::string> shown;
    for (std::size_t i = 0; i < lines.size() && i < at_most; ++i) {
        shown.push_back(std::to_string(lines[i]));
    }
    return join(shown, ", ") + (lines.size() > at_most ? ", ..." : "");
}

void Skipped::tell(const TablePlace& place, Account& account) const
{
    const auto note = [&](std::string_view code, const std::vector<std::size_t>& lines,
                          auto message_of) {
        if (!lines.empty()) {
            account.notes.push_back({.code = code,
                                     .place = place.at(lines.front()),
                                     .subject = {},
                                     .found = message_of(lines.size(), line_list(lines)),
                                     .expected = {}});
        }
    };
    note("blank_rows", m_blank, [](std::size_t count, const std::string& lines) {
        return counted(count, "{} blank row: {}", "{} blank rows: {}", lines);
    });
    note("totals_row", m_totals, [](std::size_t count, const std::string& lines) {
        return counted(count, "{} row with totals: {}", "{} rows with totals: {}", lines);
    });
    note("footnote_row", m_footnotes, [](std::size_t count, const std::string& lines) {
        return counted(count, "{} row with a remark: {}", "{} rows with a remark: {}", lines);
    });
    note("row_twice", m_twice, [](std::size_t count, const std::string& lines) {
        return counted(count, "{} row that says what another says: {}",
                       "{} rows that say what others say: {}", lines);
    });
    note("row_left_out", m_uneven, [](std::size_t count, const std::string& lines) {
        return counted(count, "{} row with another number of cells than there are columns: {}",
                       "{} rows with another number of cells than there are columns: {}", lines);
    });
    note("ditto_mark", m_ditto, [](std::size_t count, const std::string& lines) {
        return counted(count, "{} cell that repeats the one above: row {}",
                       "{} cells that repeat the one above: rows {}", lines);
    });
    note("filled_down", m_filled, [](std::size_t count, const std::string& lines) {
        return counted(count, "{} row without an arrangement of its own: {}",
                       "{} rows without an arrangement of their own: {}", lines);
    });
}

void Skipped::require_even(const TablePlace& place, std::size_t columns) const
{
    if (m_uneven.empty()) {
        return;
    }
    const Place first = place.at(m_uneven.front());
    if (m_uneven.size() == 1) {
        throw Error{
            Fault::input, first,
            counted(m_uneven_cells, "{} cell, expected {}", "{} cells, expected {}", columns)};
    }
    throw Error{Fault::input, first,
                counted(m_uneven_cells, "{} cell, expected {}; the rows are {}",
                        "{} cells, expected {}; the rows are {}", columns, line_list(m_uneven))};
}

} // namespace noaber::list
