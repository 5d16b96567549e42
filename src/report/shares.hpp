#pragma once

#include "report/background.hpp"
#include "report/teller.hpp"

namespace noaber::report {

/// The share in a row of an exit table, with how it is known: "4.2% (by inhabitants)".
[[nodiscard]] std::string
told_share(const Teller& teller, const NamedCells& exits, std::size_t row);

/// That shares by inhabitants leave out those who have none.
[[nodiscard]] Message among_municipalities();

} // namespace noaber::report
