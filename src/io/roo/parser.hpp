#pragma once

#include "format/xml.hpp"
#include "io/roo/records.hpp"

#include <string_view>

namespace noaber::roo {

/// The local name of the root of a register's export.
constexpr std::string_view root_name = "overheidsorganisaties";

/// Reads an export of the register of government organisations, of any version of its namespace.
/// Elements that noaber has no use for are skipped.
///
/// Throws Fault::input with line and column for what is no such export, for a record without number
/// or name, and for a date or number that is none (an empty element is not there).
[[nodiscard]] Records read_records(const format::ByteSource& source, const std::string& file);

} // namespace noaber::roo
