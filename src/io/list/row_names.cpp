// Whom and what a row of a list names.
#include "io/list/reader.hpp"

#include <noaber/core/text.hpp>

namespace noaber::list {

namespace {

/// A cell that says what the one above it says, or that the next one may mean.
void take_or_keep(std::string_view& cell, std::string& above, bool is_above)
{
    if (is_above) {
        cell = above;
    } else {
        above = cell;
    }
}

} // namespace

std::string_view Reader::cell(const ListRow& row, Field field) const
{
    const std::size_t column = m_layout->of(field);
    return column < row.cells.size() ? trim(row.cells[column]) : std::string_view{};
}

NamedParticipant Reader::who_in(const ListRow& row) const
{
    NamedParticipant who{cell(row, Field::participant), cell(row, Field::participant_code),
                         cell(row, Field::kind)};
    if (is_short(who.code) && !m_participants.has_code(who.code) && is_blank(who.code)) {
        who.code = {};
    }
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
    const bool name_above = is_short(who.name) && !m_participants.known(who.name) &&
                            !m_participants.has_code(who.name) && is_ditto(who.name);
    const bool code_above =
        is_short(who.code) && !m_participants.has_code(who.code) && is_ditto(who.code);
    if ((name_above || code_above) && m_last_participant.is_empty()) {
        const std::string_view mark = name_above ? who.name : who.code;
        throw RowFault{m_table.at(row.line, m_layout->of(Field::participant) + 1),
                       message("{}, and nobody stands above, expected a name", mark),
                       verbatim(std::string{mark}), message("a name")};
    }
    if (name_above || code_above) {
        m_skipped.ditto(row.line);
    }
    take_or_keep(who.name, m_last_participant.name, name_above);
    take_or_keep(who.code, m_last_participant.code, code_above || (name_above && who.code.empty()));
    return who;
}

NamedArrangement Reader::arrangement_in(const ListRow& row)
{
    NamedArrangement what{cell(row, Field::arrangement), cell(row, Field::arrangement_code)};
    if (is_short(what.code) && !m_arranged.has_code(what.code) && is_blank(what.code)) {
        what.code = {};
    }
    if (what.name.empty() && what.code.empty()) {
        if (m_options.list.fill_down) {
            m_skipped.filled(row.line);
            what = {m_last_arrangement.name, m_last_arrangement.code};
        }
        return what;
    }
    const bool is_mark = is_short(what.name) && !m_arranged.known(what.name);
    const bool name_above = is_mark && is_ditto(what.name);
    const bool code_above =
        is_short(what.code) && !m_arranged.has_code(what.code) && is_ditto(what.code);
    if (name_above || code_above) {
        m_skipped.ditto(row.line);
    }
    if (is_mark && !name_above && is_blank(what.name)) {
        what.name = {};
        if (what.code.empty()) {
            return what;
        }
    }
    take_or_keep(what.name, m_last_arrangement.name, name_above);
    take_or_keep(what.code, m_last_arrangement.code,
                 code_above || (name_above && what.code.empty()));
    return what;
}

} // namespace noaber::list
