#include "io/list/reader.hpp"

#include "format/text_encoding.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::list {

namespace {

bool is_empty(const ListRow& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](std::string_view cell) { return trim(cell).empty(); });
}

/// The first cell with something in it.
std::string_view first_text(const ListRow& row)
{
    const auto at = std::find_if(row.cells.begin(), row.cells.end(),
                                 [](std::string_view cell) { return !trim(cell).empty(); });
    return at == row.cells.end() ? std::string_view{} : trim(*at);
}

std::size_t filled_cells(const ListRow& row)
{
    return static_cast<std::size_t>(
        std::count_if(row.cells.begin(), row.cells.end(),
                      [](std::string_view cell) { return !trim(cell).empty(); }));
}

} // namespace

Reader::Reader(const ReadOptions& options, TablePlace place, Account& account)
    : m_options{options}, m_table{std::move(place)}, m_account{account},
      m_sign{options.list.decimal}, m_names{options.reference
                                                ? std::optional<NameIndex>{std::in_place,
                                                                           options.reference,
                                                                           options.decisions}
                                                : std::nullopt},
      m_participants{m_names ? &*m_names : nullptr, account}, m_arranged{account}
{}

void Reader::expect(DecimalSign sign)
{
    if (m_options.list.decimal == DecimalSign::automatic) {
        m_sign = sign;
    }
}

void Reader::take(const ListRow& row)
{
    if (!m_layout && m_options.list.is_matrix) {
        look_for_matrix(row);
    } else if (!m_layout) {
        look_for_headers(row);
    } else if (m_layout->is_wide) {
        keep_wide(row);
    } else {
        take_long(row);
    }
}

void Reader::look_for_headers(const ListRow& row)
{
    constexpr std::size_t most = 50; // titles and remarks above a table are few
    if (++m_rows > most || is_empty(row)) {
        return;
    }
    if (auto cells = headers_of(row); !cells.empty()) {
        m_before.push_back(std::move(cells));
    }
    if (auto layout = layout_of(row, m_options.list, m_table)) {
        begin(std::move(*layout));
    }
}

void Reader::begin(Layout layout)
{
    for (const auto& [field, header] : m_options.list.columns) {
        const auto known = from_word<Field>(field);
        if (!known || !layout.has(*known)) {
            throw Error{
                Fault::usage,
                {"--columns"},
                message("no column {}, expected one of {}", header, join(layout.headers, ", "))};
        }
    }
    m_before.clear();
    m_value_cells.emplace(layout);
    m_is_personal.assign(layout.headers.size(), false);
    m_layout = std::move(layout);
    m_rows = 0;
}

void Reader::take_long(const ListRow& row)
{
    if (passes_over(row)) {
        return;
    }
    ++m_rows;
    look_for_personal_data(row);
    const NamedArrangement what = arrangement_in(row);
    guarded([&] {
        const NamedParticipant who = who_in_or_above(row);
        if (lacks_code(who, what)) {
            m_participants.announce(who);
            m_arranged.announce(what);
            m_half_coded.push_back({.row = kept(row, row.cells.size()),
                                    .who = {std::string{who.name}, std::string{who.code}},
                                    .what = {std::string{what.name}, std::string{what.code}}});
        } else {
            take_participation(row, who, what);
        }
    });
}

bool Reader::lacks_code(const NamedParticipant& who, const NamedArrangement& what) const
{
    const bool lacks_own = !m_names && m_layout->has(Field::participant_code) && who.code.empty();
    return lacks_own || (m_layout->has(Field::arrangement_code) && what.code.empty());
}

void Reader::take_those_without_code()
{
    std::vector<std::string_view> views;
    for (const HalfCoded& half : m_half_coded) {
        const ListRow row = half.row.row(views);
        guarded([&] {
            take_participation(row, {half.who.name, half.who.code, cell(row, Field::kind)},
                               {half.what.name, half.what.code});
        });
    }
}

bool Reader::passes_over(const ListRow& row)
{
    const std::size_t columns = m_layout->headers.size();
    const bool is_even =
        row.cells.size() == columns ||
        // a sheet holds no empty cells at the end of a row
        (row.cells.size() < columns && !row.is_number.empty()) ||
        (row.cells.size() > columns &&
         std::all_of(row.cells.begin() + static_cast<std::ptrdiff_t>(columns), row.cells.end(),
                     [](std::string_view more) { return trim(more).empty(); }));
    const std::string_view who = cell(row, Field::participant);
    if (is_even && !who.empty() && m_participants.known(who)) {
        return false; // the usual row
    }
    const std::string_view first = first_text(row);
    if (first.empty()) {
        m_skipped.blank(row.line);
    } else if (is_total(first) || is_total(who)) {
        m_skipped.total(row.line);
    } else if (filled_cells(row) == 1 && is_footnote(first)) {
        m_skipped.footnote(row.line);
    } else if (!is_even) {
        m_skipped.uneven(row.line, row.cells.size());
    } else {
        return false;
    }
    return true;
}

void Reader::require_two(const ListRow& row,
                         const NamedParticipant& who,
                         const NamedArrangement& what) const
{
    if (shows_nothing(what.name) && shows_nothing(what.code)) {
        throw RowFault{m_table.at(row.line, m_layout->of(Field::arrangement) + 1),
                       message("{} takes part in nothing, expected an arrangement; --fill-down "
                               "takes the one above",
                               who.name),
                       verbatim(std::string{who.name}),
                       message("an arrangement, or --fill-down to take the one above")};
    }
    if (who.name == what.name && what.code.empty()) {
        throw RowFault{m_table.at(row.line, 0),
                       message("{} takes part in itself, expected another arrangement", who.name),
                       verbatim(std::string{who.name}), message("another arrangement")};
    }
}

void Reader::take_participation(const ListRow& row,
                                const NamedParticipant& who,
                                const NamedArrangement& what)
{
    require_two(row, who, what);
    const Values& values = values_in(row);
    if (values.weight && *values.weight == 0) {
        note("weight_zero", m_table.at(row.line), verbatim(std::string{who.name}));
        return;
    }
    const OrganisationId organisation =
        m_participants.find(who, {m_table, row.line, m_layout->of(Field::participant) + 1});
    const VersionId version =
        m_arranged.find(what, {m_table, row.line, m_layout->of(Field::arrangement) + 1});
    take(row, organisation, version, values);
}

void Reader::take(const ListRow& row, OrganisationId who, VersionId what, const Values& values)
{
    const bool is_new = add(row, who, what, values);
    const bool says_more = put(values.about, what, {m_table, row.line, 0});
    if (!is_new && !says_more) {
        m_skipped.twice(row.line);
    }
}

const Values& Reader::values_in(const ListRow& row)
{
    const bool is_whole = row.cells.size() >= m_layout->headers.size();
    const std::string_view key = is_whole ? m_value_cells->key_of(row) : std::string_view{};
    if (const auto known = is_whole ? m_read.find(key) : std::nullopt) {
        return m_values[*known];
    }
    const std::size_t notes_before = m_account.notes.size();
    Values values = values_of(row, *m_layout, m_sign, m_table, m_account);
    drop_told(notes_before);
    const bool is_odd = m_account.notes.size() != notes_before;
    if (!is_whole || is_odd || m_values.size() == ValueCells::most) {
        m_last_values = std::move(values);
        return m_last_values;
    }
    m_read.put(key, static_cast<std::uint32_t>(m_values.size()));
    m_values.push_back(std::move(values));
    return m_values.back();
}

/// Of what could be said of each row, only the first time.
void Reader::drop_told(std::size_t notes_before)
{
    auto& notes = m_account.notes;
    const auto is_told = [this](const Note& note) {
        return note.code == "number_otherwise" && !m_otherwise.insert(note.place.column).second;
    };
    notes.erase(std::remove_if(notes.begin() + static_cast<std::ptrdiff_t>(notes_before),
                               notes.end(), is_told),
                notes.end());
}

bool Reader::add(const ListRow& row, OrganisationId who, VersionId what, const Values& values)
{
    switch (m_participated.add(who, what, values)) {
    case Participated::Added::once:
        if (m_options.keep_places) {
            m_lines.push_back(row.line);
        }
        return true;
    case Participated::Added::twice:
        return false;
    case Participated::Added::contradicted:
        break;
    }
    const std::string& name = m_participants.label(who);
    throw RowFault{m_table.at(row.line),
                   message("{} stands in {} twice and says two things, expected one", name,
                           m_arranged.label(what)),
                   verbatim(name), message("one row for a participant of an arrangement")};
}

} // namespace noaber::list
