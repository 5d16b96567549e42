#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace noaber::test {

/// Writes a zip file of these entries, in this order, even where names stand twice.
void write_zip(const std::filesystem::path& path,
               const std::vector<std::pair<std::string, std::string>>& entries);

enum class Numbers { as_numbers, as_text };

/// Rows as a sheet of an OpenDocument spreadsheet; texts that are numbers become numbers, unless
/// asked otherwise. A line break in a text begins a paragraph.
void write_ods(const std::filesystem::path& path,
               const std::vector<std::vector<std::string>>& rows,
               Numbers numbers = Numbers::as_numbers);

/// A sheet of an OpenDocument spreadsheet as it is written there: what stands in its table.
void write_ods_table(const std::filesystem::path& path, std::string_view table);

/// A sheet of an Office Open XML spreadsheet as it is written there: what stands in its worksheet,
/// and in the styles.
void write_xlsx_sheet(const std::filesystem::path& path,
                      std::string_view worksheet,
                      std::string_view styles = {});

} // namespace noaber::test
