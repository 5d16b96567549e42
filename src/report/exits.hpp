#pragma once

#include "report/background.hpp"
#include "report/teller.hpp"

namespace noaber::report {

/// What pages of municipalities and regions both say of leaving.

/// The rise of a contribution past which others are supposed to leave too.
inline constexpr double tolerated_rise = 0.1;

/// "4.4% from year 6", once no fee pays any more; of a row of an exit table.
[[nodiscard]] std::string told_rise(const Teller& teller, const NamedCells& exits, std::size_t row);

/// "€ 120,000 to € 200,000", or else in yearly contributions, and whether the rule is its own and
/// the fee more than the free reserves; of a row of an exit table.
[[nodiscard]] std::string told_fee(const Teller& teller, const NamedCells& exits, std::size_t row);

/// Why an arrangement would end if `who` left it, by whether it is the host and by how many would
/// stay; empty where it can go on.
[[nodiscard]] std::string
told_end(const Teller& teller, std::string_view who, bool is_host, std::size_t stay);

/// How a fee and a rise are reckoned.
[[nodiscard]] std::vector<Message> exit_rules();

} // namespace noaber::report
