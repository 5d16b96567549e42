#pragma once

#include <noaber/core/error.hpp>

#include <map>

namespace noaber {

/// A problem that a reader met: what was found and where, and what became of it.
struct Note {
    std::string_view code; ///< Of the check that says how much it matters.
    Place place;
    std::string subject; ///< Code or name of what it is about; empty where that is the place.
    Message found;
    Message expected; ///< Empty where nothing in particular was.
    Message handling; ///< What was done about it; empty: what the check says.
};

/// Where things of a register stand in a list, by a key that says which.
using Places = std::map<std::string, Place, std::less<>>;

/// The key of an organisation, of a version, or of both: who takes part in what.
[[nodiscard]] std::string place_key(std::string_view version, std::string_view organisation);

} // namespace noaber
