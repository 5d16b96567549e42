#pragma once

#include "io/package/descriptor.hpp"

#include <noaber/model/register.hpp>

#include <array>

namespace noaber::package {

/// The tables that a data package may hold, each after those that it points to.
constexpr std::array<std::string_view, 7> tables{"organisations",  "arrangements", "versions",
                                                 "participations", "services",     "mergers",
                                                 "annotations"};

/// Reads the tables of a data package, but for the annotations: those are about a whole register.
///
/// The columns of a table are the fields that its part of the model names. Ids are written as the
/// codes of what they stand for. A version without a code of its own has that of its arrangement.
/// Throws Fault::input with file and line for an unknown column, word or code, a code that stands
/// twice, and a table that is missing or unknown.
[[nodiscard]] RegisterDraft read_tables(const Descriptor& descriptor, std::vector<Merger> mergers);

} // namespace noaber::package
