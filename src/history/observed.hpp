#pragma once

#include <noaber/history/lifetimes.hpp>

namespace noaber::history {

/// A group of arrangements: how it is shown, and where it stands among the others.
struct Group {
    std::string order;
    Cell name;

    friend bool operator<(const Group& a, const Group& b) { return a.order < b.order; }
};

/// What was seen of one arrangement in a period.
struct Observed {
    ArrangementId arrangement;
    std::vector<Group> groups;
    double age_in = 0;               ///< Years.
    double age_out = 0;              ///< Years.
    double participation_years = 0;  ///< Of municipalities.
    std::optional<Happening> ending; ///< When it ended in the period.
};

/// Every arrangement in force on some day of the period, in the register's order.
/// Throws Fault::usage when the period is empty.
[[nodiscard]] std::vector<Observed> observed(const Register& source,
                                             const LifetimeOptions& options);

} // namespace noaber::history
