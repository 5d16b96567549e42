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
    std::size_t place = 0; ///< Of the arrangement in the network.
    Cell code;
    Cell name;
    Stakes all;
    std::vector<OrganisationId> who; ///< Those of them that take part.
};

/// The arrangements in which one of them takes part, in the register's order.
[[nodiscard]] std::vector<Leaving> left_by(const Network& network,
                                           const std::vector<OrganisationId>& leaving);

/// The same of one arrangement: nothing where none of them takes part.
[[nodiscard]] std::optional<Leaving> leaving_one(const Network& network,
                                                 std::size_t arrangement,
                                                 const std::vector<OrganisationId>& leaving);

/// A year after the first exit, in a chain of them.
struct ChainYear {
    std::size_t left = 0; ///< Who had left by then.
    std::size_t stay = 0;
    double share_gone = 0;
    std::optional<double> rise;            ///< Nothing where nobody stays.
    std::vector<OrganisationId> followers; ///< Who leave at the end of it.
};

/// Who follows, year by year from the first on, when everyone leaves whose contribution rises by
/// more than it bears: contagion_table() tells how. Nothing where a share is not known.
[[nodiscard]] std::vector<ChainYear>
chain_of_exits(const Network& network, const Leaving& leaving, double tolerance);

/// The columns code and name of an arrangement.
[[nodiscard]] std::vector<TableColumn> arrangement_columns();

} // namespace noaber
