#pragma once

#include "measure/measured.hpp"

namespace noaber {

/// A row of a table of measures: the words that say what it is, and which value is its own.
struct MeasuredRow {
    std::vector<Cell> cells;
    std::optional<std::size_t> value; ///< Nothing: it is not in the view.
};

/// The columns that say what a row is.
[[nodiscard]] std::vector<TableColumn> row_columns(RowsOf of);

/// The rows that the options ask for, in the order of their codes, as values_of() counts them.
[[nodiscard]] std::vector<MeasuredRow>
rows_of(const Register& source, const Measured& measured, const MeasureOptions& options);

/// Whether one of the `rows` of the options is among these vertices; anyone, where there are none.
[[nodiscard]] bool asked_for(const MeasureOptions& options,
                             const Incidence& view,
                             std::span<const Vertex> participants);

} // namespace noaber
