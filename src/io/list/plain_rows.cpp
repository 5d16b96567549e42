#include "io/list/plain_rows.hpp"

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
    const Tie tie{m_participants.number_of(who, m_letters),
                  m_arrangements.number_of(what, m_letters), m_values.number_of(row, m_letters)};
    if (tie.who == PlainNames::none || tie.what == PlainNames::none || who.name == what.name ||
        tie.values == PlainValues::none || !tell(tie.what, m_values.about(tie.values))) {
        return false;
    }
    if (m_first_1252 == 0 && m_letters.are_1252()) {
        m_first_1252 = row.line;
    }
    m_ties.push_back(tie);
    return true;
}

bool PlainRows::tell(std::uint32_t arrangement, std::uint32_t about)
{
    if (arrangement == m_about.size()) {
        m_about.push_back(about);
    } else if (m_about[arrangement] != about) {
        m_about[arrangement] = m_values.united(m_about[arrangement], about);
    }
    return m_about[arrangement] != PlainValues::none;
}

} // namespace noaber::list
