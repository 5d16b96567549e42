#pragma once

#include "format/workbook.hpp"
#include "format/zip.hpp"

#include <map>

namespace noaber::format::xlsx {

/// What a workbook says of its sheets.
struct Contents {
    std::vector<Sheet> sheets;
    std::vector<std::string> parts; ///< The entry of each sheet.
    bool counts_from_1904 = false;  ///< Days; else from 1900.
};
[[nodiscard]] Contents contents(const ZipFile& zip, const std::string& file);

/// The texts that cells share.
[[nodiscard]] std::vector<std::string> shared_texts(const ZipFile& zip, const std::string& file);

/// Whether a number with a cell format is a day, by the format's position.
[[nodiscard]] std::vector<bool> date_formats(const ZipFile& zip, const std::string& file);

} // namespace noaber::format::xlsx
