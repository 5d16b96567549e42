// Wide lists: kept as they stand, and read as a whole, column by column.
#include "io/list/reader.hpp"
#include "io/list/values.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>

namespace noaber::list {

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
    m_wide.push_back(kept(row, m_layout->headers.size()));
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
    std::size_t crosses = 0;
    std::size_t others = 0;
    bool is_numbers = true; // of which 1 is a cross too
    for (const KeptRow& row : m_wide) {
        const std::string_view text = row.cell(column);
        const auto is_cross = cross(text);
        crosses += is_cross.value_or(false) ? 1U : 0U;
        others += is_cross ? 0U : 1U;
        const DecimalSign sign = sign_in(row.is_number, column, m_sign);
        is_numbers = is_numbers && (is_blank(text) || number_of(text, sign).value);
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
    for (const KeptRow& row : m_wide) {
        const std::string_view text = row.cell(column);
        guarded([&] {
            if (is_regions) {
                take_region(row, text, header, above);
            } else if (const auto is_cross = cross(text); !is_cross) {
                throw RowFault{m_table.at(row.line, column + 1),
                               message("{}: {}, expected a cross or nothing", header, text),
                               verbatim(std::string{text}), message("a cross or nothing")};
            } else if (*is_cross) {
                take_wide_cell(row, header, {});
            }
        });
    }
}

void Reader::take_region(const KeptRow& row,
                         std::string_view region,
                         std::string_view header,
                         std::string& above)
{
    if (is_short(region) && is_ditto(region)) {
        m_skipped.ditto(row.line);
    } else {
        above = region;
    }
    take_wide_cell(row, above, header);
}

void Reader::take_wide_cell(const KeptRow& row, std::string_view what, std::string_view layer)
{
    if (is_blank(what) || shows_nothing(what)) {
        return;
    }
    std::vector<std::string_view> views;
    const ListRow as_row = row.row(views);
    const OrganisationId who = m_participants.find(
        who_in(as_row), {m_table, as_row.line, m_layout->of(Field::participant) + 1});
    const VersionId version = m_arranged.find({what, {}}, {m_table, as_row.line, 0});
    Values values;
    if (!layer.empty()) {
        values.about.domains.emplace_back(layer);
    }
    take(as_row, who, version, values);
}

} // namespace noaber::list
