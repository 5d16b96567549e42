#pragma once

#include "history/timeline.hpp"

#include <noaber/history/events.hpp>

#include <map>

namespace noaber::history {

/// What is known of every arrangement, in the register's order.
struct Lives {
    std::vector<std::vector<State>> states; ///< In force, by arrangement.
    std::map<ArrangementId, Date> ends;     ///< After which nothing was in force.
};

/// All timelines of a register. O(participations * log).
[[nodiscard]] Lives lives(const Register& source);

/// Why an arrangement ended, as far as the register tells.
struct Ending {
    Happening what = Happening::end;
    Cell after = Missing::not_applicable; ///< The heir, or the arrangement that took over.
};

/// The ending of every arrangement that ended. What each word means stands at Happening.
[[nodiscard]] std::map<ArrangementId, Ending> endings(const Register& source, const Lives& all);

/// The first day that is known of an arrangement: of its first version, or earlier when someone had
/// joined before. Nothing where neither is known.
[[nodiscard]] std::optional<Date> first_day(const Register& source, ArrangementId arrangement);

} // namespace noaber::history
