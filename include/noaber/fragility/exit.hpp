#pragma once

#include <noaber/model/network.hpp>
#include <noaber/table/table.hpp>

#include <array>
#include <optional>

namespace noaber {

/// How an exit fee is reckoned where an arrangement has no rule of its own.
enum class ExitFee {
    tapering,        ///< Five years of 100, 80, 60, 40 and 20% of the yearly contribution.
    full_five_years, ///< Five years of all of it.
};

/// The part of a yearly contribution that the fee still pays, for each year after the exit.
[[nodiscard]] std::array<double, 5> fee_series(ExitFee fee);

/// A range, never one number: in what the yearly contribution is given in.
struct ExitFeeRange {
    double low = 0;  ///< Tapering: 3 times the yearly contribution.
    double high = 0; ///< Full five years: 5 times.
};

/// The usual range of the fee. Rechtbank Noord-Holland 9-8-2018, ECLI:NL:RBNHO:2018:7649, called
/// five years usual and struck down fourteen. Throws Fault::usage for a negative contribution.
[[nodiscard]] ExitFeeRange exit_fee_range(double yearly_contribution);

/// By how much the contributions of those who stay rise, as a fraction of them: f * c / (1 - c).
///
/// c is the share of the contributions that leaves (of several leavers, their sum) and f the
/// fraction of the costs that is fixed. Nothing for c = 1, which is dissolution and not a rise.
/// Throws Fault::usage unless both lie between 0 and 1.
[[nodiscard]] std::optional<double> contribution_rise(double share, double fixed = 1);

/// The same in year 1, 2, ... after the exit: only the part that the fee does not pay.
/// Throws Fault::usage for year 0.
[[nodiscard]] std::optional<double>
net_contribution_rise(double share, double fixed, std::size_t year, ExitFee fee);

/// What it costs a municipality to leave, and those who stay.
///
/// One row an arrangement that it takes part in: `code, name, share, share_basis, contribution_eur,
/// fee_low_years, fee_high_years, fee_low_eur, fee_high_eur, rise`; in the register's order.
/// The share is the registered one, else that of the contributions where all are known, else that
/// of the inhabitants of its municipalities where all are known; else it is absent.
[[nodiscard]] Table exit_table(const Network& network, OrganisationId municipality);

} // namespace noaber
