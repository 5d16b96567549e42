#pragma once

#include <noaber/core/error.hpp>
#include <noaber/table/provenance.hpp>

#include <functional>
#include <span>

namespace noaber {

/// A way to write a table.
///
/// To add one: write src/io/table_formats/NAME.cpp and put NAME in the list of
/// src/io/CMakeLists.txt.
struct TableFormat {
    std::string_view name;
    std::string_view suffix; ///< Of files in it: ".csv".
    Message summary;
    bool for_people = false; ///< Whether its words are translated; else they are API.
    /// The whole text, ending in a newline.
    std::function<std::string(const Table&, const Provenance&, Language)> write;
    /// The same of several tables of one answer; unset where the format holds one table only.
    std::function<std::string(std::span<const Table>, const Provenance&, Language)> write_all;
};

[[nodiscard]] std::span<const TableFormat> table_formats();

/// The JSON table without its rows: what must lie beside a format that holds rows alone.
[[nodiscard]] std::string write_meta(const Table& table, const Provenance& provenance);
/// The same of several tables.
[[nodiscard]] std::string write_meta(std::span<const Table> tables, const Provenance& provenance);

/// An error as a JSON object on one line: status, fault, file, sheet, line, column and message, in
/// English; file, sheet, line and column are null where they are not known.
[[nodiscard]] std::string write_error(const Error& error);

} // namespace noaber
