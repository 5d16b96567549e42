#pragma once

#include "fragility/backtest/rankings.hpp"

#include <noaber/history/events.hpp>

namespace noaber::hindsight {

/// What befell an arrangement, or a municipality in one.
struct Fate {
    Event event;
    std::size_t which = 0; ///< Position in versions(), or in the members of the cases.
};

/// What happened to those who were there on the network's date.
struct Happened {
    std::vector<Fate> ends;            ///< Of arrangements, for whatever reason.
    std::vector<Fate> exits;           ///< Of municipalities, of their own accord and for good.
    std::vector<Fate> exits_by_merger; ///< Of those that a merger has ended since.
    std::size_t returned = 0;          ///< Exits of those that came back: not among the exits.
    std::size_t listed = 0;            ///< Participations of municipalities, as listed.
};
[[nodiscard]] Happened happened(const Network& then, const Cases& cases, Date until);

} // namespace noaber::hindsight
