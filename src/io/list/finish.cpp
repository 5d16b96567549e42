// How a list ends: what must be told is told.
#include "io/list/personal_data.hpp"
#include "io/list/reader.hpp"
#include "io/list/values.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::list {

void Reader::note(std::string_view code, Place place, Message found, Message expected)
{
    m_account.notes.push_back({.code = code,
                               .place = std::move(place),
                               .subject = {},
                               .found = std::move(found),
                               .expected = std::move(expected)});
}

void Reader::look_for_personal_data(const ListRow& row)
{
    if (m_rows > looked_at) {
        return;
    }
    for (const std::size_t column : m_layout->others()) {
        if (column < row.cells.size() && !m_is_personal[column] &&
            is_personal(trim(row.cells[column]))) {
            m_is_personal[column] = true;
            note("personal_data", m_table.at(row.line, column + 1),
                 verbatim(m_layout->headers[column]));
        }
    }
}

void Reader::note_columns()
{
    if (m_layout->is_wide) {
        return; // told column by column
    }
    for (const std::size_t column : m_layout->others()) {
        note("column_not_read", m_table.at(m_layout->line, column + 1),
             verbatim(m_layout->headers[column]));
    }
}

void Reader::require_alike_weights() const
{
    WeightRange range;
    for (const ParticipationId id : m_participated.rows().ids()) {
        range.add(m_participated.rows().weight[id]);
    }
    if (!range.is_usable()) {
        throw Error{Fault::input, m_table.at(m_layout->line, m_layout->of(Field::weight) + 1),
                    message("weights from {} to {}, expected a largest of at most 1e12 times the "
                            "least",
                            to_string(*range.least), to_string(*range.largest))};
    }
}

void Reader::keep_places(const RegisterDraft& draft) const
{
    for (const ParticipationId id : draft.participations.ids()) {
        const std::string& version = draft.versions.code[draft.participations.version[id]];
        const std::string& who = draft.organisations.code[draft.participations.organisation[id]];
        const Place place = m_table.at(m_lines[id.position()]);
        m_account.places.emplace(place_key(version, who), place); // the first one stays
        m_account.places.emplace(place_key(version, {}), place);
        m_account.places.emplace(place_key({}, who), place);
    }
}

RegisterDraft Reader::finish()
{
    if (!m_layout && m_options.list.is_matrix) {
        throw Error{Fault::input, m_table.at(0),
                    message("no row with headers of a matrix, expected an empty cell and then a "
                            "name in each, two or more")};
    }
    if (!m_layout) {
        require_no_matrix();
        throw Error{Fault::input, m_table.at(0),
                    message("no row with headers for who takes part and in what, expected such as "
                            "participant and arrangement, or --columns to name them")};
    }
    if (!m_options.list.lenient) {
        m_skipped.require_even(m_table, m_layout->headers.size());
    }
    if (m_layout->is_wide) {
        finish_wide();
    }
    take_those_without_code();
    take_hosts();
    m_skipped.tell(m_table, m_account);
    note_columns();
    require_alike_weights();
    if (m_participated.rows().size() == 0) {
        note("no_rows", m_table.at(m_layout->line), message("headers and no participations"));
    }
    m_arranged.finish();
    RegisterDraft draft;
    draft.organisations = m_participants.take();
    draft.arrangements = std::move(m_arranged.arrangements());
    draft.versions = std::move(m_arranged.versions());
    draft.participations = m_participated.take();
    draft.mergers = m_options.reference ? m_options.reference->mergers() : m_options.mergers;
    draft.versioned = false; // joined and left decide
    if (m_options.keep_places) {
        keep_places(draft);
    }
    return draft;
}

} // namespace noaber::list
