#pragma once

#include "algo/random.hpp"

#include <vector>

namespace noaber {

/// How an arrangement finds its members.
enum class Reach { cell, local, across };

/// An arrangement before it has members.
struct Planned {
    Reach reach = Reach::local;
    std::size_t size = 2;
    std::size_t depth = 0; ///< Of a cell: one of 2^depth.
    std::size_t cell = 0;
};

struct SizesWanted {
    std::size_t participants = 0;
    std::size_t arrangements = 0;
    std::size_t memberships = 0;
};

/// Arrangements with so many members altogether, or as near as their participants allow.
[[nodiscard]] std::vector<Planned> planned(const SizesWanted& wanted, algo::Random& random);

} // namespace noaber
