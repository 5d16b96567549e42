#pragma once

#include <noaber/model/network.hpp>
#include <noaber/table/table.hpp>

#include <vector>

namespace noaber {

/// Who has how much for setbacks, beside what its risks ask for (weerstandsvermogen).
///
/// One row for everyone who takes part in something, and for each body of an arrangement, of whom
/// an annotation says one of the three: `kind, code, name, available_eur, required_eur, ratio`; in
/// the register's order. The ratio is the annotated one, else available over required; never a
/// guess. With `rows` only these, and the bodies of what they take part in. O(ties * annotations).
[[nodiscard]] Table buffers_table(const Network& network,
                                  const std::vector<OrganisationId>& rows = {});

/// The norms that were seen in use for the ratio: sources differ, so it is no verdict.
struct BufferNorms {
    double low = 0.8;
    double high = 1.4;
};

} // namespace noaber
