#include "format/workbook.hpp"

#include "format/zip.hpp"

#include <noaber/core/text.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace noaber::format {

void SheetOddities::hide(std::size_t first, std::size_t count)
{
    if (first >= Workbook::column_limit) {
        return;
    }
    const std::size_t end = first + std::min(count, Workbook::column_limit - first);
    hidden_columns.resize(std::max(hidden_columns.size(), end));
    std::fill(hidden_columns.begin() + static_cast<std::ptrdiff_t>(first),
              hidden_columns.begin() + static_cast<std::ptrdiff_t>(end), true);
}

std::string column_name(std::size_t column)
{
    constexpr std::size_t letters = 26;
    std::string name;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / letters) {
        name.insert(name.begin(), static_cast<char>('A' + (left - 1) % letters));
    }
    return name;
}

std::optional<std::string> as_percentage(double fraction)
{
    std::array<char, 512> decimals{}; // the longest, of the least number, has some 340
    const auto [end, fault] = std::to_chars(decimals.data(), decimals.data() + decimals.size(),
                                            fraction, std::chars_format::fixed);
    const auto shifted = parse_number(std::string{decimals.data(), end} + "e2");
    return shifted ? std::optional{to_string(*shifted) + "%"} : std::nullopt;
}

void RowCells::set(std::size_t column, std::string text, bool is_number, const Place& place)
{
    if (column >= Workbook::column_limit || place.line > Workbook::row_limit) {
        throw Error{Fault::input, place, message("a cell beyond XFD1048576")};
    }
    if (text.size() > Workbook::cell_bytes_limit) {
        throw Error{Fault::input, place,
                    message("a cell of over {} letters, which is the most that is read",
                            Workbook::cell_limit)};
    }
    if (text.empty()) {
        return;
    }
    if (m_texts.size() <= column) {
        m_texts.resize(column + 1);
        m_is_number.resize(column + 1, 0);
    }
    m_bytes += text.size() - m_texts[column].size();
    if (m_bytes + m_texts.size() > row_bytes_limit) {
        throw oversized_row({place.file, place.line, 0, place.sheet});
    }
    m_texts[column] = std::move(text);
    m_is_number[column] = is_number ? 1 : 0;
}

SheetRow RowCells::row(const Place& place, bool is_hidden)
{
    m_all_bytes += m_bytes + m_texts.size();
    require_size(m_all_bytes, document_limit, place.file);
    m_views.assign(m_texts.begin(), m_texts.end());
    return {
        .number = place.line, .cells = m_views, .is_number = m_is_number, .is_hidden = is_hidden};
}

std::unique_ptr<Workbook> open_workbook(const std::filesystem::path& path)
{
    const std::string file = path.string();
    ZipFile zip{path};
    if (zip.has("xl/workbook.xml")) {
        return open_xlsx(file, std::move(zip));
    }
    if (zip.has("content.xml")) {
        return open_ods(file, std::move(zip));
    }
    throw Error{Fault::input, {file}, message("a zip file without a spreadsheet, expected one")};
}

} // namespace noaber::format
