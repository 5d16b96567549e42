#pragma once

#include <noaber/model/network.hpp>
#include <noaber/table/table.hpp>

namespace noaber {

struct DifferenceOptions {
    std::string name = "compare"; ///< Of the table.
    Message title = message("What differs");
    /// Codes of the municipalities that get rows, also where nothing differs. Empty: every
    /// municipality for which something differs.
    std::vector<std::string> municipalities;
};

/// What two networks count, side by side: subject, kind, code, name, quantity, before, after,
/// difference.
///
/// Of the network: arrangements, participations as listed, ties, components. Of municipalities in
/// being or taking part: arrangements and partners. The networks may be of different registers: a
/// municipality is the same where its code is. One that only one of them knows is absent in the
/// other, and has no difference.
/// O(sum over arrangements of participants squared).
[[nodiscard]] Table
differences(const Network& before, const Network& after, const DifferenceOptions& options = {});

/// The ties of `before` that `after` does not have: arrangement and participant, with code and
/// name. A tie that went to the heir of who had it is still there.
[[nodiscard]] Table lapsed_ties(const Network& before, const Network& after);

} // namespace noaber
