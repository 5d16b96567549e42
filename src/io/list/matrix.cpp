// A matrix of who works with whom: each pair that a cell ties is an arrangement of the two.
#include "io/list/reader.hpp"
#include "io/list/values.hpp"

#include <noaber/core/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace noaber::list {

namespace {

/// How strongly a cell ties two, and where it stands.
struct Tied {
    std::optional<double> weight;
    Place place;
};

using Ties = std::map<std::pair<OrganisationId, OrganisationId>, Tied>;

/// What a cell says: a number over 0, or none; throws RowFault.
NumberText weight_of(std::string_view cell, DecimalSign sign, const Place& place)
{
    if (is_blank(cell) || shows_nothing(cell)) {
        return {};
    }
    if (const auto is_cross = cross(cell)) {
        return {.value = *is_cross ? std::optional{1.0} : std::nullopt};
    }
    const NumberText number = number_of(cell, sign);
    if (!number.value || *number.value < 0) {
        throw RowFault{place, message("{}, expected a number, a cross or nothing", cell),
                       verbatim(std::string{cell}), message("a number, a cross or nothing")};
    }
    return *number.value == 0 ? NumberText{} : number;
}

/// Whether all that is said stands above the diagonal, or all below it: half a matrix says enough.
bool is_half(const Ties& ties)
{
    bool above = false;
    bool below = false;
    for (const auto& [pair, tied] : ties) {
        above = above || (tied.weight && pair.first < pair.second);
        below = below || (tied.weight && pair.second < pair.first);
    }
    return !(above && below);
}

/// Folded names, to be compared as sets.
template <class Names>
std::set<std::string> folded(const Names& names)
{
    std::set<std::string> result;
    for (const auto& name : names) {
        result.insert(fold(name));
    }
    return result;
}

} // namespace

void Reader::look_for_matrix(const ListRow& row)
{
    constexpr std::size_t least = 3; // a corner and two names: titles and remarks are shorter
    Layout layout{.line = row.line, .headers = headers_of(row)};
    const auto& headers = layout.headers;
    if (headers.size() < least ||
        std::count(headers.begin() + 1, headers.end(), std::string{}) > 0) {
        return;
    }
    layout.column.fill(Layout::none);
    layout.column[static_cast<std::size_t>(Field::participant)] = 0;
    layout.is_wide = true;
    begin(std::move(layout));
}

void Reader::require_no_matrix() const
{
    std::vector<std::string_view> columns;
    std::vector<std::string_view> rows;
    if (m_layout) {
        for (const std::size_t column : m_layout->others()) {
            columns.emplace_back(m_layout->headers[column]);
        }
        for (const KeptRow& row : m_wide) {
            rows.push_back(trim(row.cell(m_layout->of(Field::participant))));
        }
    } else if (!m_before.empty()) {
        columns.assign(m_before.front().begin() + 1, m_before.front().end());
        for (std::size_t i = 1; i < m_before.size(); ++i) {
            rows.emplace_back(m_before[i].front());
        }
    }
    const std::set<std::string> of_columns = folded(columns);
    const std::set<std::string> of_rows = folded(rows);
    std::vector<std::string> shared;
    std::set_intersection(of_columns.begin(), of_columns.end(), of_rows.begin(), of_rows.end(),
                          std::back_inserter(shared));
    // some may be spelled otherwise, and of a large one whose headers are not known only the first
    // rows are here; arrangements are hardly ever called as those who take part
    if (shared.size() > 1 && 2 * shared.size() >= of_rows.size()) {
        throw Error{Fault::input, m_table.at(m_layout ? m_layout->line : 0),
                    message("rows and columns name the same participants, expected --matrix for a "
                            "list of who works with whom")};
    }
}

/// A matrix on its way in.
struct Reader::Matrix {
    Reader& reader;
    std::vector<OrganisationId> rows = {};
    std::vector<const KeptRow*> named = {}; ///< The rows themselves.
    Ties ties = {};

    void name_rows()
    {
        std::vector<std::string_view> views;
        for (const KeptRow& kept : reader.m_wide) {
            const ListRow row = kept.row(views);
            reader.guarded([&] {
                rows.push_back(
                    reader.m_participants.find(reader.who_in(row), {reader.m_table, row.line, 1}));
                named.push_back(&kept);
            });
        }
    }

    void read_column(std::size_t column)
    {
        const std::size_t line = reader.m_layout->line;
        const std::string& header = reader.m_layout->headers[column];
        const OrganisationId other =
            reader.m_participants.find({header, {}, {}}, {reader.m_table, line, column + 1});
        if (std::find(rows.begin(), rows.end(), other) == rows.end()) {
            throw Error{Fault::input, reader.m_table.at(line, column + 1),
                        message("{} has a column and no row, expected the same participants in "
                                "both",
                                header)};
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const KeptRow& row = *named[i];
            const std::string_view cell = trim(row.cell(column));
            const DecimalSign sign = sign_in(row.is_number, column, reader.m_sign);
            Place place = reader.m_table.at(row.line, column + 1);
            reader.guarded([&] {
                const NumberText read = weight_of(cell, sign, place);
                if (read.was_grouped && cell.find(',') == std::string_view::npos) {
                    reader.note("number_grouped", place, verbatim(std::string{cell}));
                }
                ties[{rows[i], other}] = {read.value, std::move(place)};
            });
        }
    }

    /// A pair as an arrangement of the two.
    void take(OrganisationId first, OrganisationId second, double weight, const Place& place)
    {
        std::string a = reader.m_participants.label(first);
        std::string b = reader.m_participants.label(second);
        if (b < a) {
            std::swap(a, b);
        }
        const VersionId version = reader.m_arranged.find(
            {fmt::format("{} - {}", a, b), {}}, {reader.m_table, place.line, place.column});
        const ListRow row{.line = place.line, .cells = {}};
        Values values;
        values.weight = weight;
        reader.add(row, first, version, values);
        reader.add(row, second, version, values);
    }

    void tell_uneven(OrganisationId first, OrganisationId second, const Tied& one, const Tied& back)
    {
        reader.note("matrix_uneven", one.place,
                    message("{} with {}: {}, and {} the other way",
                            reader.m_participants.label(first), reader.m_participants.label(second),
                            to_string(one.weight.value_or(0)), to_string(back.weight.value_or(0))));
    }

    void take_ties()
    {
        const bool half = is_half(ties);
        for (const auto& [pair, tied] : ties) {
            const auto& [first, second] = pair;
            if (first == second) {
                if (tied.weight) {
                    reader.note("matrix_diagonal", tied.place,
                                verbatim(reader.m_participants.label(first)));
                }
                continue;
            }
            const auto found = ties.find({second, first});
            const Tied back = found == ties.end() ? Tied{} : found->second;
            if (found != ties.end() && second < first) {
                continue; // told the other way
            }
            if (!half && back.weight != tied.weight) {
                tell_uneven(first, second, tied, back);
            }
            if (const auto weight = std::max(tied.weight, back.weight)) {
                take(first, second, *weight, tied.place);
            }
        }
    }
};

void Reader::finish_matrix()
{
    Matrix matrix{*this};
    matrix.name_rows();
    for (std::size_t column = 1; column < m_layout->headers.size(); ++column) {
        if (const std::string& header = m_layout->headers[column]; is_total(header)) {
            note("column_not_read", m_table.at(m_layout->line, column + 1), verbatim(header));
        } else {
            matrix.read_column(column);
        }
    }
    matrix.take_ties();
}

} // namespace noaber::list
