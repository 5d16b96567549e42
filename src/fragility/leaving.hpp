#pragma once

#include "fragility/stake.hpp"

#include <noaber/table/table.hpp>

namespace noaber {

/// A way to reckon a fee: the part of a yearly contribution that it pays in a year after the exit.
struct FeeWay {
    Term name;
    std::vector<double> paid; ///< From the first year on; nothing after the last.

    [[nodiscard]] double in(std::size_t year) const
    {
        return year <= paid.size() ? paid[year - 1] : 0;
    }
};

/// The arrangement's own rule, else the two ends of the usual range, tapering first.
[[nodiscard]] std::vector<FeeWay> fee_ways(const Stakes& all);

/// An arrangement that some leave.
struct Leaving {
    Cell code;
    Cell name;
    Stakes all;
    std::vector<OrganisationId> who; ///< Those of them that take part.
};

/// The arrangements in which one of them takes part, in the register's order.
[[nodiscard]] std::vector<Leaving> left_by(const Network& network,
                                           const std::vector<OrganisationId>& leaving);

/// The columns code and name of an arrangement.
[[nodiscard]] std::vector<TableColumn> arrangement_columns();

} // namespace noaber
