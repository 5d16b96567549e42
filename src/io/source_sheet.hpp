#pragma once

#include "format/xlsx_writer.hpp"

#include <noaber/table/provenance.hpp>

namespace noaber {

/// A cell of a table as one of a spreadsheet: words are never formulas.
[[nodiscard]] format::XlsxCell xlsx_cell(const Cell& cell);

/// Where an answer comes from, as a sheet of items and values.
[[nodiscard]] format::XlsxSheet source_sheet(const Provenance& provenance, Language language);

/// The words over its columns, and the first of them that stands below.
[[nodiscard]] std::vector<std::string> source_headers();
inline constexpr std::string_view source_begins = "noaber";

/// The day that a spreadsheet says it was made, from 1970-01-01: that of its sources, for the same
/// bytes every day.
[[nodiscard]] long made_on(const Provenance& provenance);

} // namespace noaber
