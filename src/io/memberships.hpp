#pragma once

#include <noaber/model/network.hpp>

#include <string>
#include <vector>

namespace noaber {

/// Who takes part in what on the day of a network, as rows of text: dates are ISO, numbers have a
/// point, what is not known is empty.
struct Memberships {
    std::vector<std::string> columns;
    std::vector<bool> is_number; ///< By column.
    std::vector<std::vector<std::string>> rows;
};

/// In the order of arrangements and of who takes part in them.
[[nodiscard]] Memberships memberships(const Network& network);

} // namespace noaber
