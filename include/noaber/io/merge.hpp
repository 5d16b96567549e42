#pragma once

#include <noaber/io/read.hpp>

namespace noaber {

/// Several readings as one register: what has the same code is one thing, and participations of one
/// organisation in one version are one where their periods are.
///
/// Where two inputs say different things, the one that stands first counts, and both values are
/// noted, with their rows where the readings kept places; what only one says is kept. What rules
/// conclude is concluded again, from all. Dates and mergers are those of the first that has them.
/// There must be at least one reading.
[[nodiscard]] Reading merged(std::vector<Reading> readings, const Rules& rules);

} // namespace noaber
