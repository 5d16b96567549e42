#pragma once

#include <span>
#include <string>
#include <variant>
#include <vector>

namespace noaber::format {

/// A cell of a spreadsheet: nothing, a number, or text that is never taken for a formula.
using XlsxCell = std::variant<std::monostate, double, std::string>;

struct XlsxSheet {
    std::string name; ///< Made fit for a spreadsheet: at most 31 letters, none of []:*?/\.
    std::vector<std::string> headers;
    std::vector<std::vector<XlsxCell>> rows;
};

/// An XLSX file of these sheets, with widths by content, the headers held in place and a filter on
/// them. Same sheets, same bytes: the day of its making is `created_days` after 1970-01-01.
/// Throws Fault::output for what a spreadsheet cannot hold: over 1,048,576 rows, 16,384 columns or
/// 32,767 letters in a cell.
[[nodiscard]] std::string write_xlsx(std::span<const XlsxSheet> sheets, long created_days);

} // namespace noaber::format
