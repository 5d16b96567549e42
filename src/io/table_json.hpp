#pragma once

#include "format/json.hpp"

#include <noaber/table/provenance.hpp>

namespace noaber {

/// A cell as JSON: terms by their word, and null for what has no value.
[[nodiscard]] format::Json json(const Cell& cell);

/// A row as an object, keyed by the names of the columns.
[[nodiscard]] format::Json json(const Table& table, const std::vector<Cell>& row);

/// What a column is: name, unit, definition.
[[nodiscard]] format::Json json(const TableColumn& column);

/// Where a table comes from: the tool's version, the question, sources, parameters, figures.
[[nodiscard]] format::Json meta_json(const Table& table, const Provenance& provenance);
/// The same of an answer in several tables: without the name and title of one.
[[nodiscard]] format::Json meta_json(const Provenance& provenance);

} // namespace noaber
