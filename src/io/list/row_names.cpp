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
        const std::string_view above = participant_above();
        if (above.empty()) {
            throw RowFault{m_table.at(row.line, m_layout->of(Field::participant) + 1),
                           message("{}, and nobody stands above, expected a name", who.name),
                           verbatim(std::string{who.name}), message("a name")};
        }
        m_skipped.ditto(row.line);
        who.name = above;
    } else {
        m_last_participant = who.name;
    }
    return who;
}

std::string_view Reader::participant_above()
{
    if (m_last_participant.empty() && m_last_found.who) {
        m_last_participant = m_participants.label(*m_last_found.who);
    }
    return m_last_participant;
}

std::string_view Reader::arrangement_above()
{
    if (m_last_arrangement.empty() && m_last_found.what) {
        m_last_arrangement = m_arranged.label(*m_last_found.what);
    }
    return m_last_arrangement;
}

void Reader::found(OrganisationId who, VersionId what)
{
    m_last_found = {who, what};
    m_last_participant.clear();
    m_last_arrangement.clear();
}

std::string_view Reader::arrangement_in(const ListRow& row)
{
    const std::string_view name = cell(row, Field::arrangement);
    if (name.empty()) {
        const bool fills = m_options.list.fill_down && cell(row, Field::arrangement_code).empty();
        if (fills) {
            m_skipped.filled(row.line);
        }
        return fills ? arrangement_above() : name;
    }
    if (is_short(name) && !m_arranged.known(name)) {
        if (is_ditto(name)) {
            m_skipped.ditto(row.line);
            return arrangement_above();
        }
        if (is_blank(name)) {
            return {};
        }
    }
    m_last_arrangement = name;
    return name;
}

} // namespace noaber::list
