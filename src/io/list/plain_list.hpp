#pragma once

#include "io/list/text_rows.hpp"

namespace noaber::list {

/// The register of a list in which no row needs a second look, as Reader would make it, in
/// canonical order; nothing as soon as one does, whatever is wrong with it. What was read of `text`
/// is lost then, and nothing is noted.
///
/// Such a list has columns for participant and arrangement and for any other fields but codes and
/// kinds, and every row has a cell for each. Names are clean, and no two of a side make the same
/// code; nobody takes part in anything twice; nothing is a total, a ditto or a weight of zero; what
/// rows say of an arrangement agrees, and names no host.
[[nodiscard]] std::optional<RegisterDraft> plain_list(DelimitedText text,
                                                      const ReadOptions& options,
                                                      const TablePlace& place,
                                                      Account& account);

} // namespace noaber::list
