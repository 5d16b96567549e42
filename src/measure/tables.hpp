#pragma once

#include "measure/measured.hpp"

/// The tables that measure() can give, each for other rows.
namespace noaber {

/// Participants, municipalities, arrangements or memberships.
[[nodiscard]] Table
vertex_table(const Register& source, Measured& measured, const MeasureOptions& options);

/// Whether one of the measures chosen is on layers.
[[nodiscard]] bool needs_layers(const MeasureOptions& options);

/// Pairs of participants that meet.
[[nodiscard]] Table
pair_table(const Register& source, const Measured& measured, const MeasureOptions& options);

/// The network as a whole in one row, or each of its layers.
[[nodiscard]] Table whole_table(const Measured& measured, const MeasureOptions& options);

/// Four columns for a measure's column under a null model: what chance makes of it.
[[nodiscard]] std::vector<TableColumn> chance_columns(const std::string& name);

} // namespace noaber
