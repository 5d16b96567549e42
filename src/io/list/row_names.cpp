// Whom and what a row of a list names.
#include "io/list/reader.hpp"

#include <noaber/core/text.hpp>

namespace noaber::list {

std::string_view Reader::cell(const ListRow& row, Field field) const
{
    const std::size_t column = m_layout->of(field);
    return column < row.cells.size() ? trim(row.cells[column]) : std::string_view{};
}

NamedParticipant Reader::who_in(const ListRow& row) const
{
    const NamedParticipant who{cell(row, Field::participant), cell(row, Field::participant_code),
                               cell(row, Field::kind)};
    if (shows_nothing(who.name) && shows_nothing(who.code)) {
        throw RowFault{m_table.at(row.line, m_layout->of(Field::participant) + 1),
                       message("nobody takes part, expected a name"), message("nobody"),
                       message("a name")};
    }
    return who;
}

NamedParticipant Reader::who_in_or_above(const ListRow& row)
{
    NamedParticipant who = who_in(row);
    if (is_short(who.name) && !m_participants.known(who.name) && is_ditto(who.name)) {
        if (m_last_participant.empty()) {
            throw RowFault{m_table.at(row.line, m_layout->of(Field::participant) + 1),
                           message("{}, and nobody stands above, expected a name", who.name),
                           verbatim(std::string{who.name}), message("a name")};
        }
        m_skipped.ditto(row.line);
        who.name = m_last_participant;
    } else {
        m_last_participant = who.name;
    }
    return who;
}

std::string_view Reader::arrangement_in(const ListRow& row)
{
    const std::string_view name = cell(row, Field::arrangement);
    if (name.empty()) {
        const bool fills = m_options.list.fill_down && cell(row, Field::arrangement_code).empty();
        if (fills) {
            m_skipped.filled(row.line);
        }
        return fills ? std::string_view{m_last_arrangement} : name;
    }
    if (is_short(name) && !m_arranged.known(name)) {
        if (is_ditto(name)) {
            m_skipped.ditto(row.line);
            return m_last_arrangement;
        }
        if (is_blank(name)) {
            return {};
        }
    }
    m_last_arrangement = name;
    return name;
}

} // namespace noaber::list
