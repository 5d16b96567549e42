#include "format/xlsx_writer.hpp"

#include "format/gzip.hpp"
#include "format/workbook.hpp"

#include <noaber/core/error.hpp>
#include <noaber/core/text.hpp>

#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cstdlib>

namespace noaber::format {

namespace {

/// A name in the folder of temporary files; the file is gone when this is.
class TemporaryName {
public:
    TemporaryName()
        : m_name{(std::filesystem::temp_directory_path() / "noaber-XXXXXX").string()},
          m_file{::mkstemp(m_name.data())}
    {
        if (m_file < 0) {
            throw Error{Fault::output, {m_name}, message("cannot be written")};
        }
        ::close(m_file);
    }
    TemporaryName(const TemporaryName&) = delete;
    TemporaryName& operator=(const TemporaryName&) = delete;
    ~TemporaryName() { ::unlink(m_name.c_str()); }

    [[nodiscard]] const std::string& name() const { return m_name; }

private:
    std::string m_name;
    int m_file;
};

/// A name that a sheet may have.
std::string sheet_name(std::string_view name)
{
    constexpr std::size_t most = 31;
    std::u32string letters = code_points(name).substr(0, most);
    for (char32_t& letter : letters) {
        letter = std::u32string_view{U"[]:*?/\\'"}.find(letter) == std::u32string_view::npos
                     ? letter
                     : U' ';
    }
    return to_utf8(letters);
}

void require_fits(const XlsxSheet& sheet)
{
    if (sheet.rows.size() + 1 > Workbook::row_limit ||
        sheet.headers.size() > Workbook::column_limit) {
        throw Error{Fault::output,
                    message("{} rows of {} columns, expected at most {} of {} in a spreadsheet",
                            sheet.rows.size(), sheet.headers.size(), Workbook::row_limit - 1,
                            Workbook::column_limit)};
    }
}

void write_cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const XlsxCell& cell)
{
    if (const auto* number = std::get_if<double>(&cell)) {
        worksheet_write_number(sheet, row, column, *number, nullptr);
    } else if (const auto* text = std::get_if<std::string>(&cell); text && !text->empty()) {
        if (worksheet_write_string(sheet, row, column, text->c_str(), nullptr) != LXW_NO_ERROR) {
            throw Error{Fault::output,
                        message("a text of over {} letters, expected one that a spreadsheet holds",
                                Workbook::cell_limit)};
        }
    }
}

std::size_t width_of(const XlsxCell& cell)
{
    if (const auto* number = std::get_if<double>(&cell)) {
        return to_string(*number).size();
    }
    const auto* text = std::get_if<std::string>(&cell);
    return text == nullptr ? 0 : code_points(*text).size();
}

void write_sheet(lxw_workbook* book, lxw_format* bold, const XlsxSheet& from)
{
    constexpr std::size_t widest = 60;
    constexpr double room = 2;
    require_fits(from);
    lxw_worksheet* sheet = workbook_add_worksheet(book, sheet_name(from.name).c_str());
    if (sheet == nullptr) {
        throw Error{Fault::output, message("{} is no name of a sheet", from.name)};
    }
    for (std::size_t i = 0; i < from.headers.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        std::size_t width = code_points(from.headers[i]).size();
        worksheet_write_string(sheet, 0, column, from.headers[i].c_str(), bold);
        for (std::size_t row = 0; row < from.rows.size(); ++row) {
            write_cell(sheet, static_cast<lxw_row_t>(row + 1), column, from.rows[row][i]);
            width = std::max(width, width_of(from.rows[row][i]));
        }
        worksheet_set_column(sheet, column, column,
                             static_cast<double>(std::min(width, widest)) + room, nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (!from.headers.empty()) {
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(from.rows.size()),
                             static_cast<lxw_col_t>(from.headers.size() - 1));
    }
}

} // namespace

std::string write_xlsx(std::span<const XlsxSheet> sheets, long created_days)
{
    constexpr long seconds_a_day = 86400;
    const TemporaryName file;
    lxw_workbook* book = workbook_new(file.name().c_str());
    if (book == nullptr) {
        throw Error{Fault::output, message("out of memory")};
    }
    try {
        lxw_doc_properties properties{};
        properties.created = std::max(created_days * seconds_a_day, 1L); // 0 would be now
        workbook_set_properties(book, &properties);
        lxw_format* bold = workbook_add_format(book);
        format_set_bold(bold);
        for (const XlsxSheet& sheet : sheets) {
            write_sheet(book, bold, sheet);
        }
    } catch (...) {
        workbook_close(book);
        throw;
    }
    if (const lxw_error status = workbook_close(book); status != LXW_NO_ERROR) {
        throw Error{Fault::output, message("cannot be written: {}", lxw_strerror(status))};
    }
    return read_all(open_packed_file(file.name()), file.name(), SIZE_MAX);
}

} // namespace noaber::format
