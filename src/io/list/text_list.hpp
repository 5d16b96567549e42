#pragma once

#include "format/bytes.hpp"
#include "io/list/table_place.hpp"

#include <noaber/io/read.hpp>

#include <functional>

namespace noaber::list {

/// Reads a membership list in delimited text, which `open` gives from its beginning whenever it is
/// asked. Throws Fault::input with a place for what cannot be read.
[[nodiscard]] Register text_list(const std::function<format::ByteSource()>& open,
                                 const ReadOptions& options,
                                 const TablePlace& place,
                                 Account& account);

} // namespace noaber::list
