#pragma once

#include "io/package/descriptor.hpp"

#include <noaber/model/register.hpp>

namespace noaber::package {

/// Reads the tables of a data package.
///
/// The columns of a table are the fields that its part of the model names. Ids are written as the
/// codes of what they stand for. A version without a code of its own has that of its arrangement.
/// Throws Fault::input with file and line for an unknown column, word or code, a code that stands
/// twice, and a table that is missing or unknown.
[[nodiscard]] RegisterDraft read_tables(const Descriptor& descriptor, std::vector<Merger> mergers);

} // namespace noaber::package
