#include "format/workbook.hpp"

#include "format/zip.hpp"

namespace noaber::format {

void SheetOddities::hide(std::size_t first, std::size_t count)
{
    for (std::size_t i = first; i < first + count && i < Workbook::column_limit; ++i) {
        hidden_columns.push_back(i);
    }
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

void RowCells::set(std::size_t column, std::string text, bool is_number, const Place& place)
{
    constexpr std::size_t letter_bytes = 4;
    if (column >= Workbook::column_limit || place.line > Workbook::row_limit) {
        throw Error{Fault::input, place, message("a cell beyond XFD1048576")};
    }
    if (text.size() > Workbook::cell_limit * letter_bytes) {
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
    m_texts[column] = std::move(text);
    m_is_number[column] = is_number ? 1 : 0;
}

SheetRow RowCells::row(std::size_t number, bool is_hidden)
{
    m_views.assign(m_texts.begin(), m_texts.end());
    return {.number = number, .cells = m_views, .is_number = m_is_number, .is_hidden = is_hidden};
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
