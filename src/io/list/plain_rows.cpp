#include "io/list/plain_rows.hpp"

#include "io/list/repairs.hpp"
#include "io/list/values.hpp"

#include <noaber/core/text.hpp>

#include <array>

namespace noaber::list {

bool PlainRows::take(std::span<const format::DelimitedRow> rows)
{
    struct Ends {
        PlainNames::Asked who;
        PlainNames::Asked what;
    };
    std::array<Ends, format::DelimitedReader::most_rows> ends;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].cells.size() != m_columns) {
            return false;
        }
        ends[i] = {m_participants.ask(rows[i].cells[m_participant]),
                   m_arrangements.ask(rows[i].cells[m_arrangement])};
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_participants.ask_on(ends[i].who);
        m_arrangements.ask_on(ends[i].what);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!take(rows[i], ends[i].who, ends[i].what)) {
            return false;
        }
    }
    return true;
}

bool PlainRows::take(const format::DelimitedRow& row,
                     const PlainNames::Asked& who,
                     const PlainNames::Asked& what)
{
    Tie tie{m_participants.number_of(who, m_letters), m_arrangements.number_of(what, m_letters)};
    if (tie.who == PlainNames::none || tie.what == PlainNames::none || who.name == what.name ||
        (m_layer != Layout::none && !take_layer(tie.what, row.cells[m_layer])) ||
        (m_weight != Layout::none && !take_weight(tie, row.cells[m_weight]))) {
        return false;
    }
    if (m_first_1252 == 0 && m_letters.are_1252()) {
        m_first_1252 = row.line;
    }
    m_ties.push_back(tie);
    return true;
}

bool PlainRows::take_layer(std::uint32_t arrangement, std::string_view cell)
{
    const std::uint32_t layers = m_layers.number_of(cell, m_letters);
    if (layers == PlainLayers::none) {
        return false;
    }
    if (arrangement == m_layers_of.size()) {
        m_layers_of.push_back(layers);
    } else if (m_layers_of[arrangement] != layers) {
        m_layers_of[arrangement] = m_layers.united(m_layers_of[arrangement], layers);
    }
    return true;
}

bool PlainRows::take_weight(Tie& tie, std::string_view cell) const
{
    if (cell.size() == 1 && cell.front() >= '1' && cell.front() <= '9') {
        tie.weight = cell.front() - '0'; // as most are
        return true;
    }
    const NumberText number = number_of(cell, m_sign);
    if (!number.value) {
        return !has_high_byte(cell) && is_blank(cell);
    }
    tie.weight = *number.value;
    return tie.weight > 0 && !number.was_grouped && !has_high_byte(cell) &&
           !trim(cell).ends_with('%');
}

} // namespace noaber::list
