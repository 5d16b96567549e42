#pragma once

#include <noaber/model/network.hpp>
#include <noaber/table/table.hpp>

#include <array>
#include <optional>
#include <vector>

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
/// fee_low_years, fee_high_years, fee_low_eur, fee_high_eur, rise, rise_eur_per_inhabitant,
/// fee_basis, notice_months, councils, first_out, first_out_basis, free_reserves_eur, captive`; in
/// the register's order. The share is the registered one,
/// else that of the contributions where all are known, else that of the inhabitants of its
/// municipalities where all are known; else it is absent. An annotated rule of the arrangement's
/// own comes before the usual range of the fee; so does its fraction of fixed costs before 1. Who
/// leaves is held by the fee (captive) as far as that is more than its annotated free reserves.
[[nodiscard]] Table exit_table(const Network& network, OrganisationId municipality);

/// The same of one arrangement, by position in versions(): a row for each municipality that takes
/// part (none without one), by its `code` and `name`, and `followers`: how many leave after it, as
/// contagion_table(). Throws as that.
[[nodiscard]] Table
leavers_table(const Network& network, std::optional<std::size_t> arrangement, double tolerance);

/// The same year by year, for one or several that leave together: what the fee still pays, and what
/// those who stay carry. Fee and rise are one debt, so they never add up to more than the loss.
///
/// For each arrangement in which one of them takes part, each way to reckon the fee, and years 1 to
/// 6, the last of which stands for all after it: `code, name, fee, year, share, fee_paid, fee_eur,
/// rise, rise_eur, rise_eur_per_inhabitant`. An own rule of n yearly contributions pays all of n
/// years, the last in part.
[[nodiscard]] Table exit_years_table(const Network& network,
                                     const std::vector<OrganisationId>& leaving);

/// Who follows: in each year everyone whose tolerance the rise passes leaves too, and the rise of
/// the next year is that of all who left, less what their fees still pay (tapering, or the own
/// rule).
///
/// One row for each arrangement and year until the rise stands still, nobody is left, or 30 years
/// are over: `code, name, year, left, stay, share_gone, rise, leave`, the last the names of those
/// who leave then. Who tolerates how much: the annotation `exit_tolerance` of an organisation, a
/// fraction, else `tolerance`. Where the share of a municipality is not known there are no rows.
/// Throws Fault::usage for a negative tolerance.
[[nodiscard]] Table contagion_table(const Network& network,
                                    const std::vector<OrganisationId>& leaving,
                                    double tolerance);

} // namespace noaber
