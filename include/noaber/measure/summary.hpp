#pragma once

#include <noaber/model/network.hpp>
#include <noaber/table/table.hpp>

namespace noaber {

/// What a register holds and what of it is in force, as rows `topic, item, count, share`.
///
/// Topics: register (everything ever read), in_being (organisations on the date), in_force
/// (arrangements and versions), form, theme, participation, participant, obligation, coverage (what
/// the source says of those in force), and obligation_known, scope_known, domains_known and
/// host_known (whether a fact is registered, curated, inferred or unknown). A share is a fraction of the topic's whole; themes overlap, so theirs add up to
/// more than 1. O(register).
[[nodiscard]] Table summary(const Network& network);

} // namespace noaber
