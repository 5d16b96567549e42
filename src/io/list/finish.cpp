// How a list ends: wide lists are read as a whole, and what must be told is told.
#include "format/text_encoding.hpp"
#include "io/list/reader.hpp"
#include "io/list/values.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::list {

namespace {

/// Whether a cell is a Dutch telephone number as people write it: ten digits from 0, or +31 and
/// nine, with spaces, hyphens or brackets between. Without any of these it may be any number.
bool is_telephone(std::string_view cell)
{
    std::string digits;
    bool is_parted = false;
    for (const char letter : cell) {
        const bool is_digit = letter >= '0' && letter <= '9';
        const bool is_plus = letter == '+' && digits.empty();
        if (!is_digit && !is_plus && std::string_view{" -()/."}.find(letter) == std::string::npos) {
            return false;
        }
        is_parted = is_parted || !is_digit;
        digits += is_digit ? std::string(1, letter) : std::string{};
    }
    constexpr std::size_t national = 10;
    const bool is_mobile = digits.size() == national && digits.starts_with("06");
    const bool is_fixed = digits.size() == national && digits.starts_with('0') && digits[1] != '0';
    const bool is_abroad =
        (digits.starts_with("31") && digits.size() == national + 1 && cell.starts_with('+')) ||
        (digits.starts_with("0031") && digits.size() == national + 3);
    return is_mobile || (is_parted && (is_fixed || is_abroad));
}

/// Whether a cell looks as if it were about a person: an e-mail address, a telephone number, or
/// nine digits that pass the test of citizen service numbers (the sum of 9a + 8b + ... + 2h - i is
/// a multiple of 11).
bool is_personal(std::string_view cell)
{
    if (is_telephone(cell)) {
        return true;
    }
    const std::size_t at = cell.find('@');
    if (at != std::string_view::npos && at > 0) {
        return cell.find('.', at) != std::string_view::npos;
    }
    constexpr std::size_t length = 9;
    if (cell.size() != length || !parse_integer(cell) || cell.front() == '-') {
        return false;
    }
    int sum = 0;
    for (std::size_t i = 0; i < length; ++i) {
        const int factor = i + 1 < length ? static_cast<int>(length - i) : -1;
        sum += factor * (cell[i] - '0');
    }
    return sum % 11 == 0 && sum != 0;
}

} // namespace

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

void Reader::keep_wide(const ListRow& row)
{
    constexpr std::size_t most = std::size_t{16} << 20U; // cells
    if (passes_over(row)) {
        return;
    }
    if ((m_wide.size() + 1) * m_layout->headers.size() > most) {
        throw Error{Fault::input, m_table.at(row.line),
                    message("over {} cells in a wide list, which is the most that is read", most)};
    }
    const auto columns =
        static_cast<std::ptrdiff_t>(std::min(row.cells.size(), m_layout->headers.size()));
    m_wide.emplace_back(row.cells.begin(), row.cells.begin() + columns);
    m_wide_numbers.emplace_back(row.is_number.begin(),
                                row.is_number.begin() + (row.is_number.empty() ? 0 : columns));
    m_wide_lines.push_back(row.line);
}

void Reader::finish_wide()
{
    if (m_options.list.is_matrix) {
        finish_matrix();
        return;
    }
    require_no_matrix();
    for (const std::size_t column : m_layout->others()) {
        take_column(column);
    }
}

void Reader::take_column(std::size_t column)
{
    const std::string& header = m_layout->headers[column];
    const auto text = [&](std::size_t row) {
        return column < m_wide[row].size() ? std::string_view{m_wide[row][column]}
                                           : std::string_view{};
    };
    std::size_t crosses = 0;
    std::size_t others = 0;
    bool is_numbers = true; // of which 1 is a cross too
    for (std::size_t row = 0; row < m_wide.size(); ++row) {
        const auto is_cross = cross(text(row));
        crosses += is_cross.value_or(false) ? 1U : 0U;
        others += is_cross ? 0U : 1U;
        is_numbers = is_numbers && (is_blank(text(row)) || number_of(text(row), m_sign).value);
    }
    const bool is_regions = crosses == 0 && others > 0 && is_region_header(header);
    if (!is_regions && others > crosses) {
        const bool is_lost = crosses > 0 && !is_numbers;
        note(is_lost ? "crosses_left_out" : "column_not_read",
             m_table.at(m_layout->line, column + 1),
             is_lost ? message("{}: {} of {} cells are crosses", header, crosses, m_wide.size())
                     : verbatim(header));
        return;
    }
    std::string above;
    for (std::size_t row = 0; row < m_wide.size(); ++row) {
        guarded([&] {
            if (is_regions) {
                take_region(row, text(row), header, above);
            } else if (const auto is_cross = cross(text(row)); !is_cross) {
                throw RowFault{m_table.at(m_wide_lines[row], column + 1),
                               message("{}: {}, expected a cross or nothing", header, text(row)),
                               verbatim(std::string{text(row)}), message("a cross or nothing")};
            } else if (*is_cross) {
                take_wide_cell(row, header, {});
            }
        });
    }
}

void Reader::take_region(std::size_t row,
                         std::string_view region,
                         std::string_view header,
                         std::string& above)
{
    if (is_short(region) && is_ditto(region)) {
        m_skipped.ditto(m_wide_lines[row]);
    } else {
        above = region;
    }
    take_wide_cell(row, above, header);
}

void Reader::take_wide_cell(std::size_t row, std::string_view what, std::string_view layer)
{
    if (is_blank(what) || shows_nothing(what)) {
        return;
    }
    const std::vector<std::string_view> cells{m_wide[row].begin(), m_wide[row].end()};
    const ListRow as_row{.line = m_wide_lines[row], .cells = cells};
    const OrganisationId who = m_participants.find(
        who_in(as_row), {m_table, as_row.line, m_layout->of(Field::participant) + 1});
    const VersionId version = m_arranged.find({what, {}}, {m_table, as_row.line, 0});
    Values values;
    if (!layer.empty()) {
        values.about.domains.emplace_back(layer);
    }
    take(as_row, who, version, values);
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
