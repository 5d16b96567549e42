#include "io/list/plain_rows.hpp"

#include "io/list/repairs.hpp"

#include <algorithm>

namespace noaber::list {

namespace {

/// Whether a list has the columns of a plain one: known fields, of which names have no codes or
/// kinds beside them; and those that are asked for.
bool is_plain(const Layout& layout, const ListOptions& options)
{
    using enum Field;
    const bool has_all =
        std::all_of(options.columns.begin(), options.columns.end(), [&layout](const auto& column) {
            const auto field = from_word<Field>(column.first);
            return field && layout.has(*field);
        });
    return has_all && !layout.is_wide && layout.has(participant) && layout.has(arrangement) &&
           !layout.has(participant_code) && !layout.has(kind) && !layout.has(arrangement_code) &&
           layout.others().empty();
}

} // namespace

bool PlainRows::take(std::span<const format::DelimitedRow> rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].cells.size() != m_columns) {
            return false;
        }
        m_participants.ask(m_ends[i].who, rows[i].cells[m_participant]);
        m_arrangements.ask(m_ends[i].what, rows[i].cells[m_arrangement]);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_participants.ask_on(m_ends[i].who);
        m_arrangements.ask_on(m_ends[i].what);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!take(rows[i], m_ends[i])) {
            return false;
        }
    }
    return true;
}

bool PlainRows::take(const format::DelimitedRow& row, const Ends& ends)
{
    const Tie tie{m_participants.number_of(ends.who, m_letters),
                  m_arrangements.number_of(ends.what, m_letters),
                  m_values.number_of(row, m_letters)};
    if (tie.who == PlainNames::none || tie.what == PlainNames::none ||
        ends.who.text == ends.what.text || tie.values == PlainValues::none) {
        return false;
    }
    const std::uint32_t about = m_values.about(tie.values);
    if (tie.what == m_about.size()) {
        m_about.push_back(about);
    } else if (std::uint32_t& said = m_about[tie.what]; said != about) {
        said = m_values.united(said, about);
    }
    m_ties.push_back(tie);
    if (m_first_1252 == 0 && m_letters.are_1252()) {
        m_first_1252 = row.line;
    }
    return m_about[tie.what] != PlainValues::none;
}

std::optional<PlainRows>
plain_rows(DelimitedText text, const ListOptions& options, const TablePlace& place)
{
    format::DelimitedRow first;
    if (!text.rows.next(first) ||
        std::any_of(first.cells.begin(), first.cells.end(), has_high_byte)) {
        return std::nullopt;
    }
    const auto layout = layout_of({.line = first.line, .cells = first.cells}, options, place);
    if (!layout || !is_plain(*layout, options)) {
        return std::nullopt;
    }
    PlainRows result{*layout, text.sign, options.encoding};
    for (auto rows = text.rows.next_rows(); !rows.empty(); rows = text.rows.next_rows()) {
        if (!result.take(rows)) {
            return std::nullopt;
        }
    }
    return result;
}

} // namespace noaber::list
