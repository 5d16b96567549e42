#pragma once

#include "format/csv.hpp"

#include <noaber/model/merger.hpp>

namespace noaber {

/// Reads a table of mergers: date, old_code, old_name, new_code, new_name, part.
[[nodiscard]] std::vector<Merger> read_mergers(format::ByteSource source, std::string file);

/// Another spelling of a municipality's official name.
struct NameAlias {
    std::string name;
    std::string alias;
};

/// The spellings of Dutch municipalities that are compiled in.
[[nodiscard]] const std::vector<NameAlias>& dutch_aliases();

} // namespace noaber
