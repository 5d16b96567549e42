// Rows of which every part was met before: nothing is read twice. Most rows of a large list are
// such ones, and what they take is waiting for memory; so that is asked for ahead.
#include "io/list/reader.hpp"

#include <array>

namespace noaber::list {

namespace {

/// The names in a row, and their hashes.
struct Names {
    std::string_view who;
    std::string_view what;
    std::uint32_t who_hash = 0;
    std::uint32_t what_hash = 0;
};

} // namespace

std::span<const KnownParts> Reader::known(std::span<const format::DelimitedRow> rows)
{
    m_parts.assign(rows.size(), {});
    const bool looks_on = m_rows <= looked_at && m_looks_for_personal_data;
    if (!m_layout || m_layout->is_wide || m_options.list.fill_down || looks_on) {
        return m_parts;
    }
    const auto& participants = m_participants.names();
    const auto& arrangements = m_arranged.names();
    std::array<Names, format::DelimitedReader::most_rows> names;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ListRow row{.line = rows[i].line, .cells = rows[i].cells};
        Names& each = names[i];
        each.who = cell(row, Field::participant);
        each.what = cell(row, Field::arrangement);
        each.who_hash = text_hash(each.who);
        each.what_hash = text_hash(each.what);
        participants.ask_for_slot(each.who_hash);
        arrangements.ask_for_slot(each.what_hash);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        participants.ask_for_text(names[i].who_hash);
        arrangements.ask_for_text(names[i].what_hash);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Names& each = names[i];
        const auto who = participants.find(each.who, each.who_hash);
        const auto what = arrangements.find(each.what, each.what_hash);
        if (who && what && each.who != each.what &&
            rows[i].cells.size() == m_layout->headers.size()) {
            m_pairs.ask_ahead(*what, *who);
            m_parts[i] = {*who, *what, m_known.find({.line = 0, .cells = rows[i].cells})};
        }
    }
    return m_parts;
}

void Reader::take_known(const ListRow& row, const KnownParts& parts)
{
    ++m_rows;
    found(*parts.who, *parts.what);
    guarded([&] {
        if (add(row, *parts.who, *parts.what, parts.values->values)) {
            tell(*parts.values->about, *parts.what, row);
        }
    });
}

void Reader::tell(const ArrangementValues& known, VersionId version, const ListRow& row)
{
    m_told.resize(std::max(m_told.size(), std::size_t{version.position()} + 1));
    const ArrangementValues*& told = m_told[version.position()];
    if (told != &known) {
        const std::size_t notes_before = m_account.notes.size();
        put(known, version, {m_table, row.line, 0});
        told = m_account.notes.size() == notes_before ? &known : nullptr;
    }
}

} // namespace noaber::list
