#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace noaber::test {

using Texts = std::vector<std::string>;

/// Cells and rows of XLSX as they are written, with the position of their format.
[[nodiscard]] std::string xlsx_text(std::string_view written);
[[nodiscard]] std::string xlsx_number(std::string_view value, int format = 0);
[[nodiscard]] std::string xlsx_rows(const std::vector<Texts>& rows);
/// Formats: none, 0 %, 0,00 % and those that have these codes.
[[nodiscard]] std::string xlsx_styles(const Texts& codes = {});

/// Cells and rows of ODS as they are written.
[[nodiscard]] std::string ods_text(std::string_view written);
[[nodiscard]] std::string ods_number(std::string_view value, std::string_view type = "float");
[[nodiscard]] std::string ods_rows(const std::vector<Texts>& rows);

/// The rows of the only sheet: cells with bars between, numbers in brackets.
[[nodiscard]] Texts cells(const std::filesystem::path& path);
[[nodiscard]] Texts cells_of_xlsx(const std::vector<Texts>& rows, std::string_view styles = {});
[[nodiscard]] Texts cells_of_ods(const std::vector<Texts>& rows);

/// What a sheet is refused with, from the file's name on.
[[nodiscard]] std::string refused_sheet(const std::filesystem::path& path);

} // namespace noaber::test
