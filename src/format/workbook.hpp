#pragma once

#include "format/bytes.hpp"

#include <noaber/core/error.hpp>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace noaber::format {

/// A sheet of a spreadsheet.
struct Sheet {
    std::string name;
    bool is_hidden = false;
};

/// A row of a sheet, as text: dates are ISO, numbers have a point, and percentages their sign, as
/// they have in delimited text. Lives until the next.
struct SheetRow {
    std::size_t number = 0; ///< From 1.
    std::span<const std::string_view> cells;
    std::span<const char> is_number; ///< For each cell, whether it is one.
    bool is_hidden = false;
};

/// What is odd about a sheet, beside its cells.
struct SheetOddities {
    std::size_t merged = 0;           ///< Cells, or ranges of them, that are merged.
    std::string first_merged;         ///< Where: a range or a cell, such as B2:B3.
    std::vector<bool> hidden_columns; ///< From 0; those behind the last are not hidden.

    void add_merged(std::string_view where)
    {
        first_merged = merged++ == 0 ? where : std::string_view{first_merged};
    }
    /// Hides `count` columns, but for those beyond the limit.
    void hide(std::size_t first, std::size_t count);
};

/// A spreadsheet, read as a stream: never more of it in memory than a row, and the texts that its
/// cells share. Formulas give the value that was computed when it was saved. Rows have the limit
/// that rows of delimited text have, and together that of a document: a few bytes of a file can
/// repeat a cell or a row many times.
class Workbook {
public:
    static constexpr std::size_t row_limit = 1'048'576;
    static constexpr std::size_t column_limit = 16'384;
    static constexpr std::size_t cell_limit = 32'767;               ///< Letters ...
    static constexpr std::size_t cell_bytes_limit = cell_limit * 4; ///< of at most 4 bytes.

    Workbook() = default;
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;
    virtual ~Workbook() = default;

    [[nodiscard]] virtual const std::vector<Sheet>& sheets() const = 0;
    /// Whether it holds what is not looked at: macros, links to other files, embedded things.
    [[nodiscard]] virtual bool has_extras() const = 0;
    /// Calls `take` for each row that holds something. What it throws comes through. Throws
    /// Fault::input with sheet, row and column for what is no sheet, for a formula without a value
    /// and for a cell that holds an error.
    virtual void read(std::size_t sheet,
                      const std::function<void(const SheetRow&)>& take) const = 0;
    /// What was odd about the sheet that was read last.
    [[nodiscard]] virtual const SheetOddities& oddities() const = 0;
};

/// What people call a column, counted from 0: `BC` for 54.
[[nodiscard]] std::string column_name(std::size_t column);

/// A fraction as people see it in a cell that shows percentages: `7%` for 0.07, its decimals
/// shifted and not multiplied, which would give 7.000000000000001. Nothing where a double cannot
/// hold it.
[[nodiscard]] std::optional<std::string> as_percentage(double fraction);

/// Opens an XLSX or ODS file. Throws Fault::input for any other.
[[nodiscard]] std::unique_ptr<Workbook> open_workbook(const std::filesystem::path& path);

/// What a row of cells is gathered in.
class RowCells {
public:
    void clear()
    {
        m_texts.clear();
        m_is_number.clear();
        m_bytes = 0;
    }
    /// Throws Fault::input, at `place`, for a cell beyond the limits, and for a row that is.
    void set(std::size_t column, std::string text, bool is_number, const Place& place);
    [[nodiscard]] bool empty() const { return m_texts.empty(); }
    /// The row at `place`; lives until the next call. Throws Fault::input when all rows that were
    /// asked for are too much.
    [[nodiscard]] SheetRow row(const Place& place, bool is_hidden);

private:
    std::vector<std::string> m_texts;
    std::vector<char> m_is_number;
    std::vector<std::string_view> m_views;
    std::size_t m_bytes = 0;     ///< Of the texts.
    std::size_t m_all_bytes = 0; ///< Of the rows that were asked for.
};

class ZipFile;
[[nodiscard]] std::unique_ptr<Workbook> open_xlsx(const std::string& file, ZipFile zip);
[[nodiscard]] std::unique_ptr<Workbook> open_ods(const std::string& file, ZipFile zip);

} // namespace noaber::format
